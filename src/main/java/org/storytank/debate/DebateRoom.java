package org.storytank.debate;

import java.time.Instant;
import java.util.Optional;
import org.storytank.provenance.LabelledText;

/**
 * A debate room: its question, and the passage it was drawn from if there was one.
 *
 * @param asked the question, with where its words come from
 * @param said claims in it, the question aside
 * @param choices how it works
 * @param phase what it is about now
 */
public record DebateRoom(
        RoomId id,
        LabelledText asked,
        Optional<Quote> quote,
        Instant openedAt,
        int said,
        RoomChoices choices,
        RoomPhase phase) {

    public String question() {
        return asked.text();
    }

    /** Its address inside this place. */
    public String path() {
        return "debates/" + id;
    }

    /**
     * Whether its conclusion can be written together now, by those who may speak. The live text names whoever writes in it: where a room keeps names
     * to itself, it cannot be, and this is the one place to say so.
     */
    public boolean isConcludedTogether() {
        return phase.phase().allows(RoomAct.SIGN) && !choices.anonymous();
    }

    /** The same, where nobody's name is shown told without who wrote any of its words. */
    DebateRoom withoutNames() {
        return choices.anonymous()
                ? new DebateRoom(
                        id,
                        asked.withoutPeople(),
                        quote.map(Quote::withoutNames),
                        openedAt,
                        said,
                        choices,
                        phase.withoutNames())
                : this;
    }

    DebateRoom withoutWayBack() {
        return new DebateRoom(id, asked, quote.map(Quote::withoutWayBack), openedAt, said, choices, phase);
    }
}
