package org.storytank.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has which role in which place. */
interface Roles {

    /** Every role that counts for this person there: their own and everyone's, of the place and of those whose roles it inherits. */
    List<Role> counting(PlaceId place, @Nullable PersonId person);

    List<Member> members(PlaceId place);

    /** What giving or taking a role came to. */
    enum Outcome {
        DONE,
        NO_SUCH_PERSON,
        LAST_OWNER
    }

    /** Gives exactly this role, in one step with the check that an owner remains; one that lowers closes all links into the place. */
    Outcome give(PlaceId place, PersonId to, Role role, Instant now);

    /** Takes the role of their own, in one step with the check that an owner remains and, if so wished, with the closing of all links. */
    Outcome take(PlaceId place, PersonId from, boolean closeLinks, Instant now);

    void openToEveryone(PlaceId place, @Nullable Role role, Instant now);
}
