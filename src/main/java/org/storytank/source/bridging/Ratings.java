package org.storytank.source.bridging;

import java.util.Arrays;

/** Numbered raters and notes: rating {@code i} is {@code value[i]} of {@code rater[i]} on {@code note[i]}. */
record Ratings(int raters, int notes, int[] rater, int[] note, double[] value) {

    int count() {
        return value.length;
    }

    /** The ratings of each, by number. @param of {@link #rater} or {@link #note} */
    static int[][] by(int[] of, int size) {
        var counts = new int[size];
        for (var one : of) {
            counts[one]++;
        }
        var lists = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (var rating = of.length - 1; rating >= 0; rating--) {
            lists[of[rating]][--counts[of[rating]]] = rating;
        }
        return lists;
    }
}
