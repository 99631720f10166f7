package org.storytank.debate.strength;

import java.util.Arrays;

/** Rows of numbers in two arrays: row i stands in {@code values} from {@code start[i]} to {@code start[i + 1]}. */
record Rows(int[] start, int[] values) {

    int from(int row) {
        return start[row];
    }

    int to(int row) {
        return start[row + 1];
    }

    int length(int row) {
        return start[row + 1] - start[row];
    }

    int longest() {
        var longest = 0;
        for (var row = 0; row + 1 < start.length; row++) {
            longest = Math.max(longest, length(row));
        }
        return longest;
    }

    /** The same rows with {@code other[value]} in place of each value. */
    Rows mapped(int[] other) {
        return new Rows(start, Arrays.stream(values).map(value -> other[value]).toArray());
    }

    /** For each of so many targets the places that point at it, in ascending order. */
    static Rows inverse(int[] targets, int rows) {
        var start = new int[rows + 1];
        for (var target : targets) {
            start[target + 1]++;
        }
        for (var row = 0; row < rows; row++) {
            start[row + 1] += start[row];
        }
        var next = start.clone();
        var values = new int[targets.length];
        for (var place = 0; place < targets.length; place++) {
            values[next[targets[place]]++] = place;
        }
        return new Rows(start, values);
    }
}
