package org.storytank.debate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.storytank.provenance.LabelledText;

/** A claim that can be decided. Once it was, these are its words and its votes of that moment. */
public record Proposal(ClaimId claim, LabelledText words, Votes votes) {

    /** What the next conclusion of a debate may decide: what the last one decides already, then, as far as votes are shown, what most people agree with. */
    public static List<Proposal> of(Debate debate) {
        var decided = debate.conclusions().stream()
                .limit(1)
                .flatMap(last -> last.proposals().stream())
                .collect(Collectors.toSet());
        return debate.claims().stream()
                .filter(Claim::stands)
                .filter(claim -> claim.kind().filter(ClaimKind.PROPOSAL::equals).isPresent())
                .map(claim -> new Proposal(claim.id(), claim.wording().words(), claim.votes()))
                .sorted(Comparator.<Proposal>comparingInt(proposal -> decided.contains(proposal.claim()) ? 0 : 1)
                        .thenComparing(Proposal::agreeing, Comparator.reverseOrder()))
                .toList();
    }

    /** Which sentence tells its votes: this one, or the one for where they are hidden. */
    public String sentence(String key) {
        return votes.tally().isPresent() ? key : key + ".hidden";
    }

    /** The numbers in it. */
    public Object[] numbers() {
        return votes.tally()
                .map(tally -> new Object[] {tally.agree(), tally.disagree(), tally.pass()})
                .orElseGet(() -> new Object[] {votes.cast()});
    }

    private int agreeing() {
        return votes.tally().map(Tally::agree).orElse(0);
    }

    Proposal seenBy(Viewer viewer, boolean hidden) {
        return new Proposal(claim, words, votes.seenBy(viewer.votes().getOrDefault(claim, Ballot.NONE), hidden));
    }

    Proposal seenWith(Faces faces) {
        return new Proposal(claim, faces.of(words), votes);
    }
}
