package org.storytank.debate.strength;

import java.util.Random;

/** The average of what a claim adds over all orders in which the claims could have been made. */
final class Shapley {

    /** Values and their standard errors, in the order of the claims. */
    record Values(double[] value, double[] error, boolean settled) {}

    private final Trial trial;
    private final double[] held;
    private final int[] claims;

    Shapley(Trial trial, double[] held, int[] claims) {
        this.trial = trial;
        this.held = held;
        this.claims = claims;
    }

    /** Over all subsets. */
    Values exact() {
        var count = claims.length;
        var strengths = new double[1 << count];
        for (var subset = 0; subset < strengths.length; subset++) {
            strengths[subset] = with(subset);
        }
        var weights = weights(count);
        var value = new double[count];
        for (var i = 0; i < count; i++) {
            for (var subset = 0; subset < strengths.length; subset++) {
                if ((subset >> i & 1) == 0) {
                    value[i] += weights[Integer.bitCount(subset)] * (strengths[subset | 1 << i] - strengths[subset]);
                }
            }
        }
        return new Values(value, new double[count], trial.settled());
    }

    /** Over random orders. */
    Values sampled(Sampling sampling) {
        var random = new Random(sampling.seed());
        var sum = new double[claims.length];
        var squares = new double[claims.length];
        var order = new int[claims.length];
        for (var i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (var round = 0; round < sampling.orders(); round++) {
            shuffle(order, random);
            var present = nobody();
            var before = trial.strength(present);
            for (var i : order) {
                present[claims[i]] = held[claims[i]];
                var after = trial.strength(present);
                sum[i] += after - before;
                squares[i] += (after - before) * (after - before);
                before = after;
            }
        }
        return values(sum, squares, sampling.orders());
    }

    private Values values(double[] sum, double[] squares, int orders) {
        var error = new double[sum.length];
        for (var i = 0; i < sum.length; i++) {
            sum[i] /= orders;
            var variance = Math.max(0, squares[i] / orders - sum[i] * sum[i]) * orders / (orders - 1);
            error[i] = Math.sqrt(variance / orders);
        }
        return new Values(sum, error, trial.settled());
    }

    private double with(int subset) {
        var present = nobody();
        for (var i = 0; i < claims.length; i++) {
            if ((subset >> i & 1) == 1) {
                present[claims[i]] = held[claims[i]];
            }
        }
        return trial.strength(present);
    }

    private double[] nobody() {
        var nobody = held.clone();
        for (var claim : claims) {
            nobody[claim] = 0;
        }
        return nobody;
    }

    /** |S|!·(n−|S|−1)!/n! for each size of S. */
    private static double[] weights(int count) {
        var weights = new double[Math.max(1, count)];
        weights[0] = 1.0 / Math.max(1, count);
        for (var size = 1; size < count; size++) {
            weights[size] = weights[size - 1] * size / (count - size);
        }
        return weights;
    }

    private static void shuffle(int[] order, Random random) {
        for (var i = order.length - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var taken = order[i];
            order[i] = order[j];
            order[j] = taken;
        }
    }
}
