package org.storytank.moderation.cases;

import java.util.List;
import org.springframework.stereotype.Component;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.moderation.Moderated;

/** Who is part of a case: whoever said what it is about, and those who reported it. They judge nothing in it. */
@Component
class Parties {

    private final Cases cases;
    private final Kinds kinds;

    Parties(Cases cases, Kinds kinds) {
        this.cases = cases;
        this.kinds = kinds;
    }

    /** @throws NotAllowed for those who are part of it */
    void requireNone(PersonId moderator, Case found) {
        requireNone(moderator, found.id(), found.subject());
    }

    /** @throws NotAllowed for those who are part of it */
    void requireNone(PersonId moderator, CaseId id, Subject subject) {
        var authors = kinds.kept(subject).map(Moderated.Shown::authors).orElse(List.of());
        if (authors.contains(moderator) || cases.reportedBy(id, moderator)) {
            throw new NotAllowed("Nobody judges a case they are part of.", "cases.notallowed.party");
        }
    }
}
