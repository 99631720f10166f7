package org.storytank.media.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What a compressed piece of metadata holds, unless that is more than anybody's metadata is. */
final class Inflated {

    private static final int MOST = 1 << 20;

    private Inflated() {}

    static Optional<byte[]> of(byte[] compressed) {
        try (var inflater = new Inflater()) {
            inflater.setInput(compressed);
            var out = new byte[MOST + 1];
            var length = inflater.inflate(out);
            return length > MOST || !inflater.finished() ? Optional.empty() : Optional.of(Arrays.copyOf(out, length));
        } catch (DataFormatException broken) {
            return Optional.empty();
        }
    }
}
