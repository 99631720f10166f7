package org.storytank.moderation.cases;

import org.springframework.stereotype.Component;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;

/** Who is part of a case: whoever said what it is about or has a part in where it stands, and those who reported it. They judge nothing in it. */
@Component
class Parties {

    private final Cases cases;
    private final Kinds kinds;

    Parties(Cases cases, Kinds kinds) {
        this.cases = cases;
        this.kinds = kinds;
    }

    /** @throws NotAllowed for those who are part of it @throws RuntimeException when it cannot be known now who is */
    void requireNone(PersonId moderator, Case found) {
        requireNone(moderator, found.id(), found.subject());
    }

    /** @throws NotAllowed for those who are part of it @throws RuntimeException when it cannot be known now who is */
    void requireNone(PersonId moderator, CaseId id, Subject subject) {
        if (kinds.parties(subject).contains(moderator) || cases.reportedBy(id, moderator)) {
            throw new NotAllowed("Nobody judges a case they are part of.", "cases.notallowed.party");
        }
    }
}
