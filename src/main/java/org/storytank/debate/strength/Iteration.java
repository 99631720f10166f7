package org.storytank.debate.strength;

/**
 * How circles are followed: x moves by {@code step} of the way to what it should be, until nothing is further from that than
 * {@code precision}, or for so many rounds. Half a step settles many circles that swing for ever in whole steps.
 */
public record Iteration(double step, double precision, int rounds) {

    public static final Iteration USUAL = new Iteration(0.5, 1e-9, 1_000);

    public Iteration {
        if (!(step > 0 && step <= 1) || !(precision > 0) || rounds < 1) {
            throw new IllegalArgumentException(
                    "A step lies above 0 and up to 1, a precision above 0, and there is at least one round; not %s, %s, %d"
                            .formatted(step, precision, rounds));
        }
    }
}
