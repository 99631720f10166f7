package org.storytank.media.file;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Photoshop's image resources, of which the one numbered 0x0404 is IPTC-IIM: {@code 8BIM number name length content}, padded to even. */
final class PhotoshopBlocks {

    private static final int SIGN = 0x3842494D;
    private static final int IPTC = 0x0404;
    private static final int HEAD = 12;

    private PhotoshopBlocks() {}

    static Optional<byte[]> iptc(byte[] blocks) {
        var in = ByteBuffer.wrap(blocks);
        while (in.remaining() >= HEAD && in.getInt() == SIGN) {
            var number = in.getShort() & 0xFFFF;
            var name = in.get() & 0xFF;
            skip(in, name + (name % 2 == 0 ? 1 : 0));
            if (in.remaining() < Integer.BYTES) {
                return Optional.empty();
            }
            var length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                return Optional.empty();
            }
            if (number == IPTC) {
                var found = new byte[length];
                in.get(found);
                return Optional.of(found);
            }
            skip(in, length + length % 2);
        }
        return Optional.empty();
    }

    private static void skip(ByteBuffer in, int bytes) {
        in.position(Math.min(in.limit(), in.position() + bytes));
    }
}
