package org.storytank.debate.strength;

/**
 * How far Shapley values are reckoned exactly, and what is drawn beyond that.
 *
 * @param exactUpTo so many contributing claims are reckoned exactly, at 2 to that power evaluations
 * @param orders random orders of the claims, each at one evaluation a claim; at least 2
 * @param seed the same seed draws the same
 */
public record Sampling(int exactUpTo, int orders, long seed) {

    public static final Sampling USUAL = new Sampling(12, 400, 1);

    public Sampling {
        if (exactUpTo < 0 || exactUpTo > 20 || orders < 2) {
            throw new IllegalArgumentException(
                    "Exact for 0 to 20 claims, and at least 2 orders; not %d, %d".formatted(exactUpTo, orders));
        }
    }
}
