package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.debate.Suggestion.State;
import org.storytank.provenance.LabelledText;

/** Suggestions of all rooms, and how they were answered. */
interface Suggestions {

    /** A suggestion and where it was made. */
    record Found(RoomId room, Suggestion suggestion) {}

    /** Empty when as many wait in the room, or of this person there, as may. */
    Optional<SuggestionId> add(
            RoomId room, Standing standing, LabelledText words, PersonId by, Instant now, int atMost, int ofEach);

    Optional<Found> find(SuggestionId suggestion);

    /** The oldest first. */
    List<Suggestion> of(RoomId room);

    /** How many wait in a room. */
    int waiting(RoomId room);

    /**
     * Whoever gets it answers it, nobody else meanwhile; what came to nothing is free again after a minute.
     *
     * @return false when somebody else has it, or it is answered
     */
    boolean take(SuggestionId suggestion, Instant now);

    /** It waits again. */
    void giveBack(SuggestionId suggestion);

    /** Answers what was taken. @param claim what it became, or what says the same */
    void answer(
            SuggestionId suggestion,
            State state,
            Optional<ClaimId> claim,
            LabelledText reason,
            PersonId by,
            Instant now);

    /** Takes it back while it waits. False when it does not. */
    boolean remove(SuggestionId suggestion);

    /** What this person suggested, and how they answered suggestions of others, to be taken along. */
    List<Map<String, Object>> takenAlong(PersonId person);
}
