package org.storytank.publishing.format;

import static org.storytank.provenance.Manifest.FileMark.BLOCK;
import static org.storytank.provenance.Manifest.FileMark.BLOCK_HASH;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import org.storytank.provenance.Hashes;

/** The hashes of a file's blocks, by which it can be said where it changed. */
final class Blocks {

    private Blocks() {}

    static String of(byte[] content) {
        var hashes = new ByteArrayOutputStream();
        for (var from = 0; from < content.length; from += BLOCK) {
            hashes.writeBytes(Hashes.part(content, from, Math.min(content.length, from + BLOCK), BLOCK_HASH));
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hashes.toByteArray());
    }

    /** The number of the first block, from 0, that is not as it was; -1 when all are. */
    static int firstChanged(String before, byte[] content) {
        var now = of(content);
        var perBlock = BLOCK_HASH * 4 / 3;
        for (var block = 0; block * perBlock < Math.max(before.length(), now.length()); block++) {
            var from = block * perBlock;
            if (!before.regionMatches(from, now, from, perBlock)) {
                return block;
            }
        }
        return -1;
    }
}
