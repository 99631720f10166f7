package org.storytank.media.file;

import java.nio.ByteBuffer;

/** Exif with nothing in it but which side of an image is up: a TIFF block with one entry, 26 bytes. */
final class Orientation {

    static final int UPRIGHT = 1;
    static final int LAST = 8;

    private static final short TAG = 0x0112;
    private static final short SHORT = 3;

    private Orientation() {}

    static byte[] exif(int orientation) {
        return ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort(TAG)
                .putShort(SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** Whether width and height change places. */
    static boolean turns(int orientation) {
        return orientation > 4;
    }
}
