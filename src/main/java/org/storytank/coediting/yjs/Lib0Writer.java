package org.storytank.coediting.yjs;

import java.util.Arrays;

/** Writes lib0's primitives: little-endian 7-bit varints, length-prefixed UTF-8. See dmonad/lib0, encoding.js. */
public final class Lib0Writer {

    byte[] bytes;
    int size;

    public Lib0Writer() {
        this(64);
    }

    public Lib0Writer(int capacity) {
        bytes = new byte[Math.max(capacity, 16)];
    }

    public void u8(int value) {
        if (size == bytes.length) {
            room(1);
        }
        bytes[size++] = (byte) value;
    }

    public void varUint(long value) {
        if (bytes.length - size < 10) {
            room(10);
        }
        while (value > 0x7f) {
            bytes[size++] = (byte) (value | 0x80);
            value >>>= 7;
        }
        bytes[size++] = (byte) value;
    }

    /** The sign sits in the first byte, so zero can be negative too. */
    public void varInt(long magnitude, boolean negative) {
        u8((int) ((magnitude > 0x3f ? 0x80 : 0) | (negative ? 0x40 : 0) | (magnitude & 0x3f)));
        magnitude >>>= 6;
        while (magnitude > 0) {
            u8((int) ((magnitude > 0x7f ? 0x80 : 0) | (magnitude & 0x7f)));
            magnitude >>>= 7;
        }
    }

    public void varString(String text) {
        varUint(Utf8.length(text));
        room(text.length() * 3L);
        size = Utf8.write(text, bytes, size);
    }

    public void varBytes(byte[] value) {
        varUint(value.length);
        raw(value, 0, value.length);
    }

    public void raw(byte[] source, int from, int to) {
        room(to - from);
        System.arraycopy(source, from, bytes, size, to - from);
        size += to - from;
    }

    void raw(Lib0Writer other) {
        raw(other.bytes, 0, other.size);
    }

    public void bigEndian(long bits, int byteCount) {
        for (var shift = 8 * (byteCount - 1); shift >= 0; shift -= 8) {
            u8((int) (bits >>> shift));
        }
    }

    void room(long more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(size + more, bytes.length * 2L)));
        }
    }

    void reset() {
        size = 0;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
