package org.storytank.debate;

import java.util.Optional;
import org.storytank.provenance.LabelledText;

/** A step of a script: a phase, how long it is meant to last, and what is asked in large type meanwhile. */
public record ScriptStep(Phase phase, Optional<Integer> minutes, Optional<LabelledText> question) {

    /** As it is typed. @param question empty when the question of the room is enough */
    public record Planned(Phase phase, Optional<Integer> minutes, String question) {}
}
