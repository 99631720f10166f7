package org.storytank.coediting.yjs;

import java.util.Arrays;
import org.storytank.coediting.yjs.MalformedUpdate.Reason;

/** Reads lib0's primitives and refuses, by name and byte, what does not fit. See dmonad/lib0, decoding.js. */
public final class Lib0Reader {

    /** The largest integer a JavaScript number holds exactly. */
    public static final long MAX = (1L << 53) - 1;

    final byte[] bytes;
    final int end;
    int at;
    /** Whether every varint read so far was as short as it can be, as lib0 writes it. */
    boolean canonical = true;

    public Lib0Reader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    public Lib0Reader(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    public boolean hasMore() {
        return at < end;
    }

    public int position() {
        return at;
    }

    public void skipRest() {
        at = end;
    }

    int remaining() {
        return end - at;
    }

    public int u8() {
        if (at >= end) {
            throw refuse(Reason.TRUNCATED, "the bytes end where a value is expected");
        }
        return bytes[at++] & 0xff;
    }

    public long varUint() {
        var first = u8();
        if (first < 0x80) {
            return first;
        }
        long value = first & 0x7f;
        for (var shift = 7; ; shift += 7) {
            var next = u8();
            if (shift > 49 || shift == 49 && (next & 0x7f) > 0xf) {
                throw refuse(Reason.NUMBER_TOO_LARGE, "a number has more than 53 bits");
            }
            value |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                canonical &= next != 0;
                return value;
            }
        }
    }

    /** Minus zero is answered as {@code Long.MIN_VALUE}. */
    long varInt() {
        var first = u8();
        long value = first & 0x3f;
        if ((first & 0x80) != 0) {
            for (var shift = 6; ; shift += 7) {
                var next = u8();
                if (shift > 48 || shift == 48 && (next & 0x7f) > 0x1f) {
                    throw refuse(Reason.NUMBER_TOO_LARGE, "a number has more than 53 bits");
                }
                value |= (long) (next & 0x7f) << shift;
                if (next < 0x80) {
                    canonical &= next != 0;
                    break;
                }
            }
        }
        return (first & 0x40) == 0 ? value : value == 0 ? Long.MIN_VALUE : -value;
    }

    /** A clock or length; the engine keeps these in 31 bits, which no client outlives. */
    int clock() {
        var value = varUint();
        if (value > Integer.MAX_VALUE) {
            throw refuse(Reason.CLOCK_TOO_LARGE, value + "; clocks go up to " + Integer.MAX_VALUE);
        }
        return (int) value;
    }

    /** A declared number of things of at least {@code minBytes} each: never more than the rest can hold. */
    public int count(int minBytes) {
        var value = varUint();
        if (value > remaining() / minBytes) {
            throw refuse(Reason.COUNT_TOO_LARGE, value + " declared, but only " + remaining() + " bytes follow");
        }
        return (int) value;
    }

    public String varString() {
        var length = count(1);
        var from = at;
        at += length;
        return string(from, at);
    }

    String string(int from, int to) {
        for (var i = from; i < to; i++) {
            if (bytes[i] < 0) {
                var text = new char[Utf8.units(bytes, from, to)];
                Utf8.read(bytes, from, text, 0, text.length);
                return new String(text);
            }
        }
        return new String(bytes, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    void skipString() {
        var length = count(1);
        Utf8.units(bytes, at, at + length);
        at += length;
    }

    public byte[] varBytes() {
        var length = count(1);
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    long bigEndian(int byteCount) {
        long bits = 0;
        for (var i = 0; i < byteCount; i++) {
            bits = bits << 8 | u8();
        }
        return bits;
    }

    MalformedUpdate refuse(Reason reason, String message) {
        return MalformedUpdate.because(reason, at, message);
    }
}
