package org.storytank.coediting.yjs;

import org.storytank.coediting.yjs.MalformedUpdate.Reason;

/** UTF-8 as browsers read and write it: unpaired surrogates become U+FFFD, malformed bytes are refused. */
final class Utf8 {

    private Utf8() {}

    static int length(CharSequence text) {
        var bytes = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < 0x80) {
                bytes++;
            } else if (c < 0x800) {
                bytes += 2;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                bytes += 4;
                i++;
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }

    static int length(char[] text, int from, int to) {
        var bytes = to - from;
        for (var i = from; i < to; i++) {
            var c = text[i];
            if (c >= 0x80) {
                if (c < 0x800) {
                    bytes++;
                } else {
                    // A pair is two units and four bytes, everything else from here on three bytes.
                    bytes += 2;
                    if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text[i + 1])) {
                        i++;
                    }
                }
            }
        }
        return bytes;
    }

    static int write(String text, byte[] out, int at) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < 0x80) {
                out[at++] = (byte) c;
            } else {
                var next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
                at = writeWide(c, next, out, at);
                if (isPair(c, next)) {
                    i++;
                }
            }
        }
        return at;
    }

    static int write(char[] text, int from, int to, byte[] out, int at) {
        for (var i = from; i < to; i++) {
            var c = text[i];
            if (c < 0x80) {
                out[at++] = (byte) c;
            } else {
                var next = i + 1 < to ? text[i + 1] : 0;
                at = writeWide(c, next, out, at);
                if (isPair(c, next)) {
                    i++;
                }
            }
        }
        return at;
    }

    private static boolean isPair(char c, char next) {
        return Character.isHighSurrogate(c) && Character.isLowSurrogate(next);
    }

    private static int writeWide(char c, char next, byte[] out, int at) {
        if (c < 0x800) {
            out[at++] = (byte) (0xc0 | c >> 6);
        } else if (isPair(c, next)) {
            var point = Character.toCodePoint(c, next);
            out[at++] = (byte) (0xf0 | point >> 18);
            out[at++] = (byte) (0x80 | point >> 12 & 0x3f);
            out[at++] = (byte) (0x80 | point >> 6 & 0x3f);
            out[at++] = (byte) (0x80 | point & 0x3f);
            return at;
        } else {
            if (Character.isSurrogate(c)) {
                c = '\ufffd';
            }
            out[at++] = (byte) (0xe0 | c >> 12);
            out[at++] = (byte) (0x80 | c >> 6 & 0x3f);
        }
        out[at++] = (byte) (0x80 | c & 0x3f);
        return at;
    }

    static void replaceHalves(char[] text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (Character.isSurrogate(text[i])) {
                if (i + 1 < to && isPair(text[i], text[i + 1])) {
                    i++;
                } else {
                    text[i] = '\ufffd';
                }
            }
        }
    }

    /** UTF-16 units in the bytes; refuses what a fatal TextDecoder refuses. */
    static int units(byte[] bytes, int from, int to) {
        var i = from;
        while (i < to && bytes[i] >= 0) {
            i++;
        }
        var units = i - from;
        while (i < to) {
            var width = widthAt(bytes, i, to);
            units += width == 4 ? 2 : 1;
            i += width;
        }
        return units;
    }

    private static int widthAt(byte[] b, int i, int to) {
        var first = b[i] & 0xff;
        if (first < 0x80) {
            return 1;
        }
        if (first >= 0xc2 && first < 0xe0 && i + 1 < to && tail(b[i + 1])) {
            return 2;
        }
        if (first >= 0xe0 && first < 0xf0 && i + 2 < to && tail(b[i + 1]) && tail(b[i + 2])) {
            var second = b[i + 1] & 0xff;
            if ((first != 0xe0 || second >= 0xa0) && (first != 0xed || second < 0xa0)) {
                return 3;
            }
        }
        if (first >= 0xf0 && first < 0xf5 && i + 3 < to && tail(b[i + 1]) && tail(b[i + 2]) && tail(b[i + 3])) {
            var second = b[i + 1] & 0xff;
            if ((first != 0xf0 || second >= 0x90) && (first != 0xf4 || second < 0x90)) {
                return 4;
            }
        }
        throw MalformedUpdate.because(Reason.INVALID_UTF8, i, "text is not UTF-8");
    }

    private static boolean tail(byte b) {
        return (b & 0xc0) == 0x80;
    }

    /** Reads checked UTF-8 until {@code units} UTF-16 units are in {@code out}; answers where the bytes ended. */
    static int read(byte[] bytes, int from, char[] out, int at, int units) {
        var end = at + units;
        var i = from;
        while (at < end) {
            var first = bytes[i];
            if (first >= 0) {
                out[at++] = (char) first;
                i++;
            } else if ((first & 0xe0) == 0xc0) {
                out[at++] = (char) ((first & 0x1f) << 6 | bytes[i + 1] & 0x3f);
                i += 2;
            } else if ((first & 0xf0) == 0xe0) {
                out[at++] = (char) ((first & 0x0f) << 12 | (bytes[i + 1] & 0x3f) << 6 | bytes[i + 2] & 0x3f);
                i += 3;
            } else {
                var point = (first & 0x07) << 18
                        | (bytes[i + 1] & 0x3f) << 12
                        | (bytes[i + 2] & 0x3f) << 6
                        | bytes[i + 3] & 0x3f;
                out[at++] = Character.highSurrogate(point);
                out[at++] = Character.lowSurrogate(point);
                i += 4;
            }
        }
        return i;
    }
}
