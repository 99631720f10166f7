package org.storytank.explore.graph;

import java.util.Locale;
import org.storytank.explore.Thing;

/** That one thing hangs on another. @param from said first: the scene raised the question, the claim rests on the source */
public record Link(Thing from, How how, Thing to) {

    /** In which way. */
    public enum How {
        /** A story has a scene. */
        HOLDS,
        /** A passage of a scene raised a question. */
        RAISED,
        /** A claim speaks for a question or another claim. */
        FOR,
        AGAINST,
        /** A claim objects to the reasoning by which another one speaks for or against something. */
        UNDERCUT,
        /** A claim says what another one needs besides to speak for or against something. */
        JOINT,
        /** A claim was stated under a question, neither for nor against. */
        STATED,
        /** A question or claim cites a source. */
        RESTS_ON;

        /** Whether a claim answers another or joins it. */
        boolean answers() {
            return this == FOR || this == AGAINST || this == UNDERCUT || this == JOINT;
        }

        /** As words files name it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The end that is not this one. */
    public Thing other(Thing end) {
        return from.equals(end) ? to : from;
    }
}
