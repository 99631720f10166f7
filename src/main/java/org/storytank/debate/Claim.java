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
 * @param marks for review, as far as the one who looks may see them
 * @param restated what others said that says the same, put under it
 * @param split into what it was divided: then its parts are talked about, and not it
 * @param steelMen how others put it in its strongest form, as far as the one who looks may see them
 * @param sifted whether somebody said what they found out about one of its sources
 * @param checks what people found who held it against its sources, oldest first
 * @param spoken when somebody said it aloud in the room, and its author wrote it down for them
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
        Votes votes,
        List<Mark> marks,
        List<Restated> restated,
        Optional<Split> split,
        List<SteelMan> steelMen,
        boolean sifted,
        List<ClaimCheck> checks,
        Optional<Spoken> spoken) {

    Claim seenBy(Viewer viewer, boolean hidden) {
        var ballot = viewer.votes().getOrDefault(id, Ballot.NONE);
        if (ballot.equals(Ballot.NONE) && !hidden && marks.isEmpty() && steelMen.isEmpty()) {
            return this;
        }
        var author = wording.by().filter(by -> by.id().equals(viewer.person())).isPresent();
        var all = viewer.owns() || author;
        var seen = marks.stream()
                .filter(mark -> all || mark.isBy(viewer.person()))
                .map(mark -> mark.isBy(viewer.person()) ? mark : mark.withoutWho())
                .toList();
        return new Claim(
                id,
                wording,
                kind,
                earlier,
                statedAt,
                withdrawnAt,
                citations,
                labels,
                votes.seenBy(ballot, hidden),
                seen,
                restated,
                split,
                steelMen.stream()
                        .filter(one -> one.isSeenBy(viewer.person(), all))
                        .toList(),
                sifted,
                checks,
                spoken);
    }

    /** Whether somebody has begun to hold it against its sources, and nobody has signed yet what came of it. */
    public boolean isBeingChecked() {
        return sifted && checks.isEmpty() && kind.filter(ClaimKind.FACT::equals).isPresent();
    }

    /** Whether it can be answered and voted on: its author stands by it, it was not divided, and whoever said it aloud agreed to the words. */
    public boolean stands() {
        return withdrawnAt.isEmpty() && split.isEmpty() && !isReadBack();
    }

    /** Whether it was said aloud in the room, and whoever said it has not agreed to the words yet. */
    public boolean isReadBack() {
        return spoken.filter(said -> !said.agreed()).isPresent();
    }

    /** Its words, those of today, the earlier ones, those that say the same, how others put it, and why they found what they found. */
    public Stream<LabelledText> words() {
        var wordings = Stream.of(
                        Stream.of(wording),
                        earlier.stream(),
                        restated.stream().map(Restated::wording),
                        steelMen.stream().map(SteelMan::wording))
                .flatMap(said -> said)
                .map(Wording::words);
        return Stream.concat(wordings, checks.stream().map(ClaimCheck::reason));
    }
}
