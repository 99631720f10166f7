package org.storytank.moderation.cases;

import java.util.List;
import org.storytank.account.PersonId;
import org.storytank.moderation.cases.Background.Past;

/** What was before a case. */
interface Pasts {

    /** Decisions about what this person said, without those of this case. */
    Past ofAuthor(PersonId author, CaseId without);

    /** Reports of those who reported in this case with a name, without those of it; of one person and one case once. */
    Past ofReporters(CaseId of);

    /** The latest decisions of people about other things of this kind for this reason, the latest first. */
    List<Near> near(Case of, Ground ground, int atMost);

    record Near(Subject subject, Decision decision) {}
}
