package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText;
import org.storytank.source.CitationId;
import org.storytank.source.WebAddress;

/** What people found out about sources, each where it is cited. */
interface Sifts {

    /** The claim under which it is cited. */
    Optional<ClaimId> claimOf(CitationId citation);

    /** Keeps an answer; again, it is the same answer in other words. */
    void keep(
            CitationId citation,
            SiftQuestion question,
            LabelledText text,
            WebAddress address,
            PersonId by,
            Instant now);

    void takeBack(CitationId citation, SiftQuestion question, PersonId by);

    /** The citation is gone, and what was found out for it. */
    void forget(CitationId citation);

    /** In the order of the questions, the oldest first. */
    List<SiftAnswer> of(CitationId citation);

    /** What this person found out, to be taken along. */
    List<Map<String, Object>> takenAlong(PersonId person);
}
