package org.storytank.debate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.moderation.Contribution;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.Reason;
import org.storytank.moderation.Scope;
import org.storytank.moderation.Told;
import org.storytank.moderation.Verdict;
import org.storytank.moderation.cases.Ground;
import org.storytank.moderation.cases.RuleHolds;
import org.storytank.moderation.cases.Subject;
import org.storytank.source.NewCitation;

/** What people are about to say in a room, read by the rules of the house first. */
@Component
class HouseReads {

    private final HouseRules rules;
    private final RuleHolds holds;
    private final HeldClaims held;

    HouseReads(HouseRules rules, RuleHolds holds, HeldClaims held) {
        this.rules = rules;
        this.holds = holds;
        this.held = held;
    }

    /** What the rules leave of a text that may go its way. @param held it waits for a person @param reasons why, or what is told */
    record Read(boolean held, List<Reason> reasons) {}

    /** @throws Told when its author has to hear something first, or it is too much at once */
    Read claim(PersonId by, String text, boolean heard) {
        return switch (rules.heed(Contribution.of(Scope.CLAIM, Optional.of(by), text), heard)) {
            case Verdict.Held(var reasons) -> new Read(true, reasons);
            case Verdict.Passed(var told) -> new Read(false, told);
            case Verdict.Advised _, Verdict.Limited _, Verdict.Refused _ -> new Read(false, List.of());
        };
    }

    /** Other words for what stands, which cannot wait beside it. @throws Told also when a rule would hold them */
    void rewording(PersonId by, boolean thesis, String text, boolean heard) {
        rules.heedAtOnce(Contribution.of(thesis ? Scope.QUESTION : Scope.CLAIM, Optional.of(by), text), heard);
    }

    /** A room's question, without which there is no room. @throws Told also when a rule would hold it */
    void question(PersonId by, String text, boolean heard) {
        rules.heedAtOnce(Contribution.of(Scope.QUESTION, Optional.of(by), text), heard);
    }

    /** A source's title and the words quoted from it, which are somebody else's. @throws Told also when a rule would hold them */
    void citation(PersonId by, NewCitation citation, boolean heard) {
        var quote = citation.quote().isBlank() ? "" : "\n« %s »".formatted(citation.quote());
        var text = (citation.title() + quote).strip();
        if (!text.isEmpty()) {
            rules.heedAtOnce(new Contribution(Scope.SOURCE, Optional.of(by), text, 1, Map.of()), heard);
        }
    }

    /** Opens the case of a claim that is held already, and tells its author. */
    void open(ClaimId claim, List<Reason> reasons) {
        var first = reasons.getFirst();
        var facts = reasons.stream()
                .map(reason -> reason.advice().in("fr") + "\n" + reason.advice().in("en"))
                .distinct()
                .collect(Collectors.joining("\n"));
        holds.hold(
                new Subject("claim", claim.value()),
                first.rule(),
                Ground.ofCategory(first.category().name()),
                facts);
    }

    /** What of this person's waits, each with the rule that holds it. */
    List<Waiting> waiting(PersonId author, RoomId room) {
        return held.of(author, room).stream()
                .map(own -> new Waiting(
                        own.claim(), own.words(), own.saidAt(), own.rule().flatMap(rules::find)))
                .toList();
    }
}
