package org.storytank.source.bridging;

import java.util.Arrays;

/**
 * Fits {@link Fit} to ratings by least squares. What is made small is, over all ratings, the sum of
 * {@code (rating − model)² + 0.15 (generosity² + part² + mean²) + 0.03 (side² + lean²)}, as in the documentation of Community Notes.
 * Raters and notes are fitted in turn, each exactly, so that every round makes the loss smaller. There is no chance in it: the
 * same ratings give the same model to the last bit.
 */
final class Factorisation {

    static final double COST_OF_INTERCEPTS = 0.15;
    static final double COST_OF_FACTORS = 0.03;
    private static final int ROUNDS = 5000;
    private static final double STILL = 1e-10;
    private static final int ROUNDS_OF_AXIS = 200;

    private final Ratings ratings;
    private final int[][] ofRater;
    private final int[][] ofNote;
    private final double[] generosity;
    private final double[] side;
    private final double[] part;
    private final double[] lean;
    private double mean;

    private Factorisation(Ratings ratings) {
        this.ratings = ratings;
        ofRater = Ratings.by(ratings.rater(), ratings.raters());
        ofNote = Ratings.by(ratings.note(), ratings.notes());
        generosity = new double[ratings.raters()];
        side = new double[ratings.raters()];
        part = new double[ratings.notes()];
        lean = new double[ratings.notes()];
    }

    static Fit fit(Ratings ratings) {
        var fitted = new Factorisation(ratings);
        fitted.axis();
        var settled = ratings.count() == 0;
        for (var round = 0; round < ROUNDS && !settled; round++) {
            settled = fitted.round() < STILL;
        }
        fitted.turn();
        return new Fit(fitted.mean, fitted.generosity, fitted.side, fitted.part, fitted.lean, fitted.loss(), settled);
    }

    /**
     * A first guess of the sides: what explains most of the ratings once each rater's and each note's mean is taken off, by power
     * iteration. With no side at all the fit would stay without one for ever: zero is a saddle.
     */
    private void axis() {
        var rest = rest();
        // The golden angle: numbers that are not equal do not fall together.
        for (var rater = 0; rater < side.length; rater++) {
            side[rater] = Math.sin(2.399963229728653 * start(rater));
        }
        for (var round = 0; round < ROUNDS_OF_AXIS; round++) {
            multiply(ofNote, ratings.rater(), side, lean, rest);
            multiply(ofRater, ratings.note(), lean, side, rest);
            var length = Math.sqrt(Arrays.stream(side).map(one -> one * one).sum());
            if (length < STILL) {
                Arrays.fill(side, 0);
                Arrays.fill(lean, 0);
                return;
            }
            var scale = Math.sqrt(side.length) / length;
            Arrays.setAll(side, rater -> side[rater] * scale);
        }
        multiply(ofNote, ratings.rater(), side, lean, rest);
        Arrays.setAll(lean, note -> ofNote[note].length == 0 ? 0 : lean[note] / ofNote[note].length);
    }

    /** A number of what a rater said: who rate alike begin alike. */
    private double start(int rater) {
        var sum = 1.0;
        for (var rating : ofRater[rater]) {
            sum += ratings.value()[rating] * (1 + ratings.note()[rating]);
        }
        return sum;
    }

    private double[] rest() {
        var value = ratings.value();
        var rest = value.clone();
        for (var of : new int[][][] {ofRater, ofNote}) {
            for (var some : of) {
                var average = Arrays.stream(some)
                        .mapToDouble(rating -> rest[rating])
                        .average()
                        .orElse(0);
                for (var rating : some) {
                    rest[rating] -= average;
                }
            }
        }
        return rest;
    }

    private static void multiply(int[][] of, int[] other, double[] from, double[] to, double[] rest) {
        for (var row = 0; row < of.length; row++) {
            to[row] = 0;
            for (var rating : of[row]) {
                to[row] += rest[rating] * from[other[rating]];
            }
        }
    }

    /** Fits the mean, each rater and each note once; how far the furthest moved. */
    private double round() {
        var sum = 0.0;
        for (var rating = 0; rating < ratings.count(); rating++) {
            sum += ratings.value()[rating] - model(rating) + mean;
        }
        var before = mean;
        mean = sum / (ratings.count() * (1 + COST_OF_INTERCEPTS));
        var moved = Math.abs(mean - before);
        moved = Math.max(moved, each(ofRater, ratings.note(), generosity, side, part, lean));
        return Math.max(moved, each(ofNote, ratings.rater(), part, lean, generosity, side));
    }

    /** The best intercept and factor of each row while the other side stays: two equations with two unknowns. */
    private double each(int[][] of, int[] other, double[] own, double[] factor, double[] others, double[] axis) {
        var moved = 0.0;
        for (var row = 0; row < of.length; row++) {
            double xx = 0;
            double x = 0;
            double y = 0;
            double xy = 0;
            for (var rating : of[row]) {
                var at = axis[other[rating]];
                var rest = ratings.value()[rating] - mean - others[other[rating]];
                xx += at * at;
                x += at;
                y += rest;
                xy += at * rest;
            }
            var count = of[row].length;
            var a = count * (1 + COST_OF_INTERCEPTS);
            var d = xx + count * COST_OF_FACTORS;
            var determinant = a * d - x * x;
            var intercept = count == 0 ? 0 : (y * d - x * xy) / determinant;
            var slope = count == 0 ? 0 : (a * xy - x * y) / determinant;
            moved = Math.max(moved, Math.max(Math.abs(intercept - own[row]), Math.abs(slope - factor[row])));
            own[row] = intercept;
            factor[row] = slope;
        }
        return moved;
    }

    private double model(int rating) {
        var rater = ratings.rater()[rating];
        var note = ratings.note()[rating];
        return mean + generosity[rater] + part[note] + side[rater] * lean[note];
    }

    private double loss() {
        var loss = 0.0;
        for (var rating = 0; rating < ratings.count(); rating++) {
            var rater = ratings.rater()[rating];
            var note = ratings.note()[rating];
            var off = ratings.value()[rating] - model(rating);
            loss += off * off
                    + COST_OF_INTERCEPTS
                            * (generosity[rater] * generosity[rater] + part[note] * part[note] + mean * mean)
                    + COST_OF_FACTORS * (side[rater] * side[rater] + lean[note] * lean[note]);
        }
        return loss;
    }

    /** Both sides turned around are the same model; one of the two is chosen. */
    private void turn() {
        var first = Arrays.stream(side).filter(one -> Math.abs(one) > 1e-6).findFirst();
        if (first.isPresent() && first.getAsDouble() < 0) {
            Arrays.setAll(side, rater -> -side[rater]);
            Arrays.setAll(lean, note -> -lean[note]);
        }
    }
}
