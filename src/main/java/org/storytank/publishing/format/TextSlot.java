package org.storytank.publishing.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** Between two marks of a text; the last such pair counts. Bytes that are no UTF-8 stay as they are. */
record TextSlot(String before, String after) implements Slot {

    @Override
    public byte[] fill(byte[] content, String manifest) {
        var text = new String(content, ISO_8859_1);
        var at = text.lastIndexOf(before + after) + before.length();
        if (at < before.length()) {
            throw new IllegalArgumentException("This file has no place for a manifest");
        }
        return (text.substring(0, at) + new String(manifest.getBytes(UTF_8), ISO_8859_1) + text.substring(at))
                .getBytes(ISO_8859_1);
    }

    @Override
    public Optional<Emptied> empty(byte[] file) {
        var text = new String(file, ISO_8859_1);
        var from = text.lastIndexOf(before);
        var to = from < 0 ? -1 : text.indexOf(after, from + before.length());
        if (to < 0) {
            return Optional.empty();
        }
        var manifest = text.substring(from + before.length(), to);
        var content = text.substring(0, from + before.length()) + text.substring(to);
        try {
            var read = UTF_8.newDecoder().decode(ByteBuffer.wrap(manifest.getBytes(ISO_8859_1)));
            return Optional.of(new Emptied(content.getBytes(ISO_8859_1), read.toString()));
        } catch (CharacterCodingException noText) {
            return Optional.of(new Emptied(content.getBytes(ISO_8859_1), ""));
        }
    }
}
