package org.storytank.debate;

import java.util.Optional;

/** Where a claim stands in its debate. @param answers what it answers and how; empty for a claim of its own */
public record Standing(Optional<Answering> answers) {

    public static final Standing ALONE = new Standing(Optional.empty());

    boolean is(Stance stance) {
        return answers.filter(answering -> answering.stance() == stance).isPresent();
    }

    /** Whether it objects to the step that another claim takes, or joins it. */
    boolean isAboutStep() {
        return answers.filter(answering -> answering.stance().isAboutStep()).isPresent();
    }

    public record Answering(ClaimId about, Stance stance) {}

    public static Standing under(ClaimId about, Stance stance) {
        return new Standing(Optional.of(new Answering(about, stance)));
    }
}
