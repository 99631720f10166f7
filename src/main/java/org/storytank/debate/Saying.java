package org.storytank.debate;

import java.util.Optional;
import org.storytank.provenance.MachineAnswer;

/**
 * What somebody is about to say.
 *
 * @param answer what a machine answered them, when this is made of it
 * @param kind what it is, when they say so
 * @param heard whether they have read what a rule advises, and say it all the same
 */
public record Saying(String text, Optional<MachineAnswer> answer, Optional<ClaimKind> kind, boolean heard) {

    public static Saying of(String text) {
        return new Saying(text, Optional.empty(), Optional.empty(), false);
    }

    public Saying madeOf(MachineAnswer answer) {
        return new Saying(text, Optional.of(answer), kind, heard);
    }

    public Saying as(Optional<ClaimKind> kind) {
        return new Saying(text, answer, kind, heard);
    }

    public Saying heard(boolean heard) {
        return new Saying(text, answer, kind, heard);
    }
}
