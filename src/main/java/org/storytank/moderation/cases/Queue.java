package org.storytank.moderation.cases;

import java.time.Instant;
import java.util.List;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;

/** What waits, in the order in which it is looked at, and what was decided lately. */
interface Queue {

    /**
     * Open cases: first what was passed up, then danger to somebody, then what those reported whose reports go first, then what no owner of a
     * room has had the time to look at, then by urgency, and of those the oldest.
     *
     * @param roomsFirst owners of rooms are left the time since then
     * @param passed those that this moderator passed on; otherwise those that they did not
     */
    List<Case> waiting(PersonId moderator, boolean passed, Instant roomsFirst, int atMost);

    /** Open cases about what was said there that nobody has taken and nobody passed up. */
    List<Case> waitingIn(PlaceId place, int atMost);

    /** The latest decisions, the latest first. */
    List<Decided> decided(int atMost);

    /** This moderator would rather not see it. False when it is decided, or theirs. */
    boolean pass(CaseId id, PersonId by);

    /** How many cases they decided after this moment, and have now. */
    int handledBy(PersonId moderator, Instant since);
}
