package org.storytank.debate;

/**
 * A claim worth talking about next: people are apart on it, and the answer to the question hangs on it.
 *
 * @param division how far people are apart, from 0 to 1, see {@link Division}
 * @param movement how much stronger the question's yes is with the claim than without it, between −1 and 1
 * @param settled false when the arguments go round in a circle that does not come to rest: then the movement means nothing
 */
public record Crux(Claim claim, double division, double movement, boolean settled) {

    /** By how much it is worth talking about. */
    double weight() {
        return division * Math.abs(movement);
    }
}
