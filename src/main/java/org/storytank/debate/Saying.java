package org.storytank.debate;

import java.util.Optional;
import org.storytank.provenance.MachineAnswer;

/**
 * What somebody is about to say.
 *
 * @param answer what a machine answered them, when this is made of it
 * @param kind what it is, when they say so
 * @param scheme how it proves what it answers, or speaks against it, when they say so
 * @param spoken the name of whoever said it aloud in the room, for whom they write it down, empty when that is not given; missing when the words are theirs
 * @param heard whether they have read what a rule advises, and say it all the same
 */
public record Saying(
        String text,
        Optional<MachineAnswer> answer,
        Optional<ClaimKind> kind,
        Optional<ArgumentScheme> scheme,
        Optional<String> spoken,
        boolean heard) {

    public static Saying of(String text) {
        return new Saying(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public Saying madeOf(MachineAnswer answer) {
        return new Saying(text, Optional.of(answer), kind, scheme, spoken, heard);
    }

    public Saying as(Optional<ClaimKind> kind) {
        return new Saying(text, answer, kind, scheme, spoken, heard);
    }

    /** Refused of what answers nothing by itself, and where the tools for analysis are off; see {@link Reasoning}. */
    public Saying restingOn(Optional<ArgumentScheme> scheme) {
        return new Saying(text, answer, kind, scheme, spoken, heard);
    }

    /** Somebody else said it aloud in the room. @param speaker the name they gave, or empty */
    public Saying saidInTheRoom(String speaker) {
        return new Saying(text, answer, kind, scheme, Optional.of(speaker), heard);
    }

    public Saying heard(boolean heard) {
        return new Saying(text, answer, kind, scheme, spoken, heard);
    }
}
