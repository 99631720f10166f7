package org.storytank.provenance;

import java.util.Arrays;

/**
 * Which characters of an old text live on in a new one: a longest common subsequence, found in memory as long as the texts (Hirschberg,
 * 1975). Takes old times new steps, so texts of a few pages are for it, not books.
 */
final class Survivors {

    static final int NEW = -1;

    private final int[] before;
    private final int[] after;
    private final int[] from;

    private Survivors(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        from = new int[after.length];
        Arrays.fill(from, NEW);
    }

    /** For each character of the new text its place in the old one, or {@link #NEW}; in code points. */
    static int[] of(int[] before, int[] after) {
        var survivors = new Survivors(before, after);
        survivors.align(0, before.length, 0, after.length);
        survivors.slide();
        return survivors.from;
    }

    private void align(int oldStart, int oldEnd, int newStart, int newEnd) {
        while (oldStart < oldEnd && newStart < newEnd && before[oldStart] == after[newStart]) {
            from[newStart++] = oldStart++;
        }
        while (oldStart < oldEnd && newStart < newEnd && before[oldEnd - 1] == after[newEnd - 1]) {
            from[--newEnd] = --oldEnd;
        }
        if (oldStart == oldEnd || newStart == newEnd) {
            return;
        }
        if (oldEnd - oldStart == 1) {
            alignOne(oldStart, newStart, newEnd);
            return;
        }
        var middle = (oldStart + oldEnd) / 2;
        var split = newStart + split(oldStart, middle, oldEnd, newStart, newEnd);
        align(oldStart, middle, newStart, split);
        align(middle, oldEnd, split, newEnd);
    }

    private void alignOne(int old, int newStart, int newEnd) {
        for (var at = newStart; at < newEnd; at++) {
            if (after[at] == before[old]) {
                from[at] = old;
                return;
            }
        }
    }

    /** How much of the new text belongs to the first half of the old one. */
    private int split(int oldStart, int middle, int oldEnd, int newStart, int newEnd) {
        var first = commonWithBeginnings(oldStart, middle, newStart, newEnd);
        var second = commonWithEnds(middle, oldEnd, newStart, newEnd);
        var best = 0;
        for (var at = 1; at < first.length; at++) {
            best = first[at] + second[at] > first[best] + second[best] ? at : best;
        }
        return best;
    }

    private int[] commonWithBeginnings(int oldStart, int oldEnd, int newStart, int newEnd) {
        var common = new int[newEnd - newStart + 1];
        for (var old = oldStart; old < oldEnd; old++) {
            var diagonal = 0;
            for (var at = 1; at < common.length; at++) {
                var above = common[at];
                common[at] = before[old] == after[newStart + at - 1] ? diagonal + 1 : Math.max(above, common[at - 1]);
                diagonal = above;
            }
        }
        return common;
    }

    private int[] commonWithEnds(int oldStart, int oldEnd, int newStart, int newEnd) {
        var common = new int[newEnd - newStart + 1];
        for (var old = oldEnd - 1; old >= oldStart; old--) {
            var diagonal = 0;
            for (var at = common.length - 2; at >= 0; at--) {
                var above = common[at];
                common[at] = before[old] == after[newStart + at] ? diagonal + 1 : Math.max(above, common[at + 1]);
                diagonal = above;
            }
        }
        return common;
    }

    /**
     * Of {@code Why? Walls} made of {@code Walls} either {@code Why? } or {@code hy? W} is new: the same characters stay either way, and
     * people mean the one that begins and ends where words do.
     */
    private void slide() {
        for (int start = 0, end = 0; start < from.length; start = end) {
            while (end < from.length && (from[end] == NEW) == (from[start] == NEW)) {
                end++;
            }
            if (from[start] == NEW) {
                end = slide(start, end);
            }
        }
    }

    /** @return up to where it was looked at */
    private int slide(int start, int end) {
        while (end < from.length && from[end] != NEW && after[start] == after[end]) {
            from[start++] = from[end];
            from[end++] = NEW;
        }
        var best = 0;
        for (var by = 1; by <= start && from[start - by] != NEW && after[start - by] == after[end - by]; by++) {
            best = likelihood(start - by, end - by) > likelihood(start - best, end - best) ? by : best;
        }
        for (var by = 1; by <= best; by++) {
            from[end - by] = from[start - by];
            from[start - by] = NEW;
        }
        return end;
    }

    /** How much these characters look like something put in. */
    private int likelihood(int start, int end) {
        var beginsAWord = start == 0 || Character.isWhitespace(after[start - 1]);
        var beginsWithASpace = Character.isWhitespace(after[start]);
        return (beginsAWord ? 1 : 0) + (beginsWithASpace ? 1 : 0) + (start == 0 || end == after.length ? 1 : 0);
    }
}
