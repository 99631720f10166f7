package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.storytank.provenance.LabelledText;
import org.storytank.source.Citation;

/**
 * Something somebody holds to be so.
 *
 * @param earlier what it said when it had already been answered, oldest first
 * @param kind what it is, once its author said so
 * @param labels what rules of the house remark beside it
 * @param withdrawnAt when its author stopped standing by it; it stays because others answered
 */
public record Claim(
        ClaimId id,
        Wording wording,
        Optional<ClaimKind> kind,
        List<Wording> earlier,
        Instant statedAt,
        Optional<Instant> withdrawnAt,
        List<Citation> citations,
        List<RuleLabel> labels,
        Votes votes) {

    Claim seenBy(Ballot voter, boolean hidden) {
        return voter.equals(Ballot.NONE) && !hidden
                ? this
                : new Claim(
                        id,
                        wording,
                        kind,
                        earlier,
                        statedAt,
                        withdrawnAt,
                        citations,
                        labels,
                        votes.seenBy(voter, hidden));
    }

    /** Its words, those of today and the earlier ones. */
    public Stream<LabelledText> words() {
        return Stream.concat(Stream.of(wording), earlier.stream()).map(Wording::words);
    }
}
