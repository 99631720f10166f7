package org.storytank.drafting;

import java.time.Instant;
import java.util.Map;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;

/** What the places chose. */
interface Choices {

    Choice of(PlaceId place);

    void choose(PlaceId place, boolean on, PersonId by, Instant at);

    /** The places for which this person chose last. */
    Map<PlaceId, Choice> by(PersonId person);

    /** Somebody left for good: that it was chosen stays, who chose does not. */
    void unlink(PersonId person);
}
