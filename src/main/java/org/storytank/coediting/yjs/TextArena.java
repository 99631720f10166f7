package org.storytank.coediting.yjs;

import java.util.Arrays;

/** All characters of a document in one array; items own ranges of it. What they give up is reclaimed by moving. */
final class TextArena {

    private static final int SMALLEST_CLEARING = 4096;
    private static final int TAILS = 8;
    private static final int ROOM = 16;

    char[] chars;
    int size;
    private int unused;

    /** Ranges with room behind them: where they end, and where the room ends. */
    private final int[] tailEnds = new int[TAILS];

    private final int[] tailLimits = new int[TAILS];
    private int nextTail;

    TextArena() {
        chars = new char[16];
    }

    /** Halves of surrogate pairs become U+FFFD at once: no update could carry them, so others would read that anyway. */
    int add(String text) {
        room(text.length());
        text.getChars(0, text.length(), chars, size);
        Utf8.replaceHalves(chars, size, size + text.length());
        size += text.length();
        return size - text.length();
    }

    int addUtf8(byte[] bytes, int from, int units) {
        room(units);
        Utf8.read(bytes, from, chars, size, units);
        size += units;
        return size - units;
    }

    /** Parts the range before {@code at}; halves of a surrogate pair become U+FFFD each, as in Yjs; answers if so. */
    boolean split(int at) {
        if (!Character.isHighSurrogate(chars[at - 1])) {
            return false;
        }
        chars[at - 1] = '\ufffd';
        chars[at] = '\ufffd';
        return true;
    }

    /** One range for two; answers where it starts. */
    int join(int left, int leftLength, int right, int rightLength) {
        var leftEnd = left + leftLength;
        if (leftEnd == right) {
            return left;
        }
        var tail = tailAt(leftEnd, rightLength);
        if (tail >= 0) {
            System.arraycopy(chars, right, chars, leftEnd, rightLength);
            tailEnds[tail] += rightLength;
            giveUp(right, rightLength);
            return left;
        }
        return moveToTheEnd(left, leftLength, right, rightLength);
    }

    /** With room behind it, as somebody who is interrupted by others' typing goes on typing. */
    private int moveToTheEnd(int left, int leftLength, int right, int rightLength) {
        var length = leftLength + rightLength;
        var spare = ROOM + length / 2;
        room(length + spare);
        var start = size;
        System.arraycopy(chars, left, chars, start, leftLength);
        System.arraycopy(chars, right, chars, start + leftLength, rightLength);
        size += length + spare;
        unused += length + tailLimits[nextTail] - tailEnds[nextTail];
        tailEnds[nextTail] = start + length;
        tailLimits[nextTail] = size;
        nextTail = nextTail + 1 & TAILS - 1;
        return start;
    }

    private int tailAt(int end, int length) {
        for (var i = 0; i < TAILS; i++) {
            if (tailEnds[i] == end && tailLimits[i] - end >= length) {
                return i;
            }
        }
        return -1;
    }

    private void giveUp(int at, int length) {
        if (at + length == size) {
            size = at;
        } else {
            unused += length;
        }
    }

    void free(int length) {
        unused += length;
    }

    boolean wantsClearing(int items) {
        return unused > SMALLEST_CLEARING && unused > size / 2 && unused > items;
    }

    /** Starts an empty array of the size in use; every owner then moves its range over with {@link #move}. */
    char[] startClearing() {
        var old = chars;
        chars = new char[Math.max(16, size - unused + (size - unused >> 3))];
        size = 0;
        unused = 0;
        Arrays.fill(tailEnds, 0);
        Arrays.fill(tailLimits, 0);
        return old;
    }

    int move(char[] from, int at, int length) {
        room(length);
        System.arraycopy(from, at, chars, size, length);
        size += length;
        return size - length;
    }

    void reserve(int more) {
        if (size == 0) {
            room(more);
        }
    }

    private void room(int more) {
        if (chars.length - size < more) {
            chars = Arrays.copyOf(chars, Math.max(size + more, chars.length + (chars.length >> 1)));
        }
    }
}
