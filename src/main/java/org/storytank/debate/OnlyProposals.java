package org.storytank.debate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.storytank.source.NotAccepted;

/** Only proposals are decided: facts are checked, values are held. */
@Component
class OnlyProposals {

    private final Neo4jDecisions decisions;
    private final DebateSettings settings;

    OnlyProposals(Neo4jDecisions decisions, DebateSettings settings) {
        this.decisions = decisions;
        this.settings = settings;
    }

    /** @throws NotAccepted when there are too many of them, or one is no proposal that stands in this room */
    void require(RoomId room, List<ClaimId> decides) {
        if (decides.size() > settings.proposalsPerConclusion()) {
            throw new NotAccepted(
                    "debate.refused.decides.many",
                    "A conclusion decides %d proposals at most. Choose fewer.",
                    settings.proposalsPerConclusion());
        }
        var named = decides.isEmpty() ? List.<Neo4jDecisions.Named>of() : decisions.named(room, decides);
        for (var at = 0; at < named.size(); at++) {
            require(named.get(at), at + 1);
        }
    }

    private static void require(Neo4jDecisions.Named named, int number) {
        if (!named.stands()) {
            throw noProposal(
                    "gone", "Only proposals that stand in this debate are decided; claim %d does not.", number);
        }
        var kind = named.kind()
                .orElseThrow(() -> noProposal(
                        "unsaid", "Only proposals are decided; what claim %d is, its author has not said.", number));
        switch (kind) {
            case FACT -> throw noProposal("fact", "Only proposals are decided; claim %d is a fact.", number);
            case VALUE -> throw noProposal("value", "Only proposals are decided; claim %d is a value.", number);
            case PROPOSAL -> {}
        }
    }

    private static NotAccepted noProposal(String what, String message, int number) {
        return new NotAccepted("debate.refused.decides." + what, message, number);
    }

    /** Somebody withdrew one of them, or said that it is something else, while the conclusion was written. */
    static NotAccepted movedOn() {
        return new NotAccepted(
                "debate.refused.decides.moved",
                "One of the proposals changed meanwhile. Look at what can be decided again.");
    }

    /** Whether the conclusion decides just these, in the words they have now. */
    boolean isDecided(Conclusion conclusion, RoomId room, List<ClaimId> decides) {
        var decided = conclusion.decided();
        if (!Set.copyOf(conclusion.proposals()).equals(Set.copyOf(decides))) {
            return false;
        }
        var words = new HashSet<String>();
        decided.forEach(proposal -> words.add(proposal.words().text()));
        return decides.isEmpty()
                || decisions.named(room, decides).stream().allMatch(named -> words.contains(named.text()));
    }
}
