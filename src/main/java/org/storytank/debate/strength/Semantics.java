package org.storytank.debate.strength;

/** How the strength of a claim follows from its base score and from the arguments that bear on it. */
@FunctionalInterface
public interface Semantics {

    /**
     * The strength of one claim, between 0 and 1.
     *
     * @param base what it is worth before any argument, between 0 and 1
     * @param against the worth of the arguments against it, in the first {@code attacks} places
     * @param support the worth of the arguments for it, in the first {@code supports} places
     */
    double strength(double base, double[] against, int attacks, double[] support, int supports);

    /** Whether arguments for a claim change anything; some of the semantics know attacks only, and a page has to say so. */
    default boolean hearsSupport() {
        return true;
    }
}
