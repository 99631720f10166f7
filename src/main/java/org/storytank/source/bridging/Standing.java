package org.storytank.source.bridging;

/** How a note stands with people who usually disagree. */
public sealed interface Standing {

    /** Useful to people on both sides. @param part see {@link Fit#part} @param lean see {@link Fit#lean} */
    record Helpful(double part, double lean) implements Standing {}

    /** Not useful, whatever side one is on. */
    record NotHelpful(double part, double lean) implements Standing {}

    /** Too few ratings, or the sides do not agree. @param ratings so many there are */
    record NotYetAgreed(int ratings) implements Standing {}
}
