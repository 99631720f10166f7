package org.storytank.debate;

/**
 * What if this claim were worth so much, whatever is said about it?
 *
 * @param worth of 100: 0 if it were false, 100 if it were true
 */
public record Supposition(ClaimId claim, int worth) {

    public static final int FALSE = 0;
    public static final int TRUE = 100;

    /** @throws IllegalArgumentException when no claim can be worth that */
    public Supposition {
        if (worth < FALSE || worth > TRUE) {
            throw new IllegalArgumentException("A claim is worth %d to %d; this is %d".formatted(FALSE, TRUE, worth));
        }
    }
}
