package org.storytank.source.bridging;

import java.util.stream.IntStream;

/**
 * Who rated one note, by the side they usually stand on.
 *
 * @param positive raters of the positive side, and how many more of them found it useful than not
 * @param ratings all of them, those on no side too
 */
record Sides(Side positive, Side negative, int ratings) {

    /** @param raters of this side @param net those who found the note useful, less those who did not */
    record Side(int raters, int net) {

        private boolean enough(Thresholds thresholds) {
            return net >= thresholds.perSide()
                    || net >= thresholds.fewPerSide() && net >= thresholds.shareOfSide() * raters;
        }
    }

    /** The sides of every note. */
    static Sides[] of(Ratings ratings, Fit fit) {
        var lists = Ratings.by(ratings.note(), ratings.notes());
        return IntStream.range(0, ratings.notes())
                .mapToObj(note -> new Sides(
                        side(ratings, fit, lists[note], 1), side(ratings, fit, lists[note], -1), lists[note].length))
                .toArray(Sides[]::new);
    }

    boolean both(Thresholds thresholds) {
        return positive.enough(thresholds) && negative.enough(thresholds);
    }

    private static Side side(Ratings ratings, Fit fit, int[] those, int sign) {
        var raters = 0;
        var net = 0;
        for (var rating : those) {
            if (Math.signum(fit.side()[ratings.rater()[rating]]) == sign) {
                raters++;
                net += (int) Math.signum(ratings.value()[rating] - 0.5);
            }
        }
        return new Side(raters, net);
    }
}
