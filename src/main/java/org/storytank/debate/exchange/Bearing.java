package org.storytank.debate.exchange;

/**
 * What an argument does, and to what.
 *
 * @param about the id of a claim or an argument
 */
public record Bearing(Stance stance, String about) {

    /** For or against something as a whole, or against the step an argument takes. */
    public enum Stance {
        FOR,
        AGAINST,
        UNDERCUTS
    }

    public Bearing {
        about = Texts.line(about);
    }

    Bearing withAbout(String other) {
        return new Bearing(stance, other);
    }
}
