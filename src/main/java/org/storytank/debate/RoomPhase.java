package org.storytank.debate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.storytank.provenance.LabelledText;

/**
 * The phase a room is in.
 *
 * @param until when those who run it mean it to end; nothing ends by itself
 * @param question what is asked in large type meanwhile, when it is not the question of the room
 */
public record RoomPhase(Phase phase, Optional<Instant> until, Optional<LabelledText> question) {

    public RoomPhase(Phase phase, Optional<Instant> until) {
        this(phase, until, Optional.empty());
    }

    public static final RoomPhase FREE = new RoomPhase(Phase.FREE, Optional.empty());

    /** Whether the room has phases at all. */
    public boolean isSet() {
        return phase != Phase.FREE;
    }

    /** The same, without who asks. */
    RoomPhase withoutNames() {
        return new RoomPhase(phase, until, question.map(LabelledText::withoutPeople));
    }

    /** Seconds from now until it is meant to end, 0 when that has passed; -1 when nobody said. */
    public long secondsLeft(Instant now) {
        return until.map(end -> Math.max(0, Duration.between(now, end).toSeconds()))
                .orElse(-1L);
    }
}
