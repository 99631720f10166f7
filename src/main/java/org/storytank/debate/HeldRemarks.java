package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText;
import org.storytank.source.CitationId;

/** What people say of a claim or of a whole debate, in sight or out of everybody's sight, and kept. */
interface HeldRemarks {

    /**
     * One of them, in sight or not.
     *
     * @param claim that it is about; empty when it is about the whole debate
     * @param citation under that claim, when it is about the source that is cited there
     * @param by who said it, while they are here
     * @param about who said what it is about, while they are here: the claim, or the conclusion above a signature
     * @param context the question, then the claim or the conclusion that it is about, then the proposals which that conclusion decides
     */
    record Known(
            RoomId room,
            Optional<ClaimId> claim,
            Optional<CitationId> citation,
            LabelledText words,
            Optional<PersonId> by,
            List<PersonId> about,
            Instant saidAt,
            List<LabelledText> context) {}

    Optional<Known> find(RemarkId remark);

    /** Puts it out of sight. False when it is there already, or there is none. */
    boolean hold(RemarkId remark);

    /** Puts it back. False when it is in sight, or its author said something else in its stead, which counts. */
    boolean restore(RemarkId remark);
}
