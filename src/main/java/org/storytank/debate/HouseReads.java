package org.storytank.debate;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.moderation.Contribution;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.Reason;
import org.storytank.moderation.Scope;
import org.storytank.moderation.Told;
import org.storytank.moderation.Verdict;
import org.storytank.moderation.cases.RuleHolds;
import org.storytank.moderation.cases.Subject;
import org.storytank.source.NewCitation;

/** What people are about to say in a room, read by the rules of the house first. */
@Component
class HouseReads {

    private final HouseRules rules;
    private final RuleHolds holds;
    private final HeldClaims held;
    private final Rooms rooms;
    private final Claims claims;

    HouseReads(HouseRules rules, RuleHolds holds, HeldClaims held, Rooms rooms, Claims claims) {
        this.rules = rules;
        this.holds = holds;
        this.held = held;
        this.rooms = rooms;
        this.claims = claims;
    }

    /**
     * What the rules leave of a text that may go its way.
     *
     * @param reasons why it waits for a person; empty when it does not
     * @param help where help is, which its author is told
     * @param labels what is remarked beside it
     */
    record Read(List<Reason> reasons, List<Reason> help, List<Reason> labels) {

        static final Read NOTHING = new Read(List.of(), List.of(), List.of());

        boolean held() {
            return !reasons.isEmpty();
        }
    }

    /** @throws Told when its author has to hear something first, or it is too much at once */
    Read claim(PersonId by, RoomId room, String text, boolean heard) {
        return switch (rules.heed(in(room, Contribution.of(Scope.CLAIM, Optional.of(by), text)), heard)) {
            case Verdict.Held(var reasons, var help) -> new Read(reasons, help, List.of());
            case Verdict.Passed(var help, var labels) -> new Read(List.of(), help, labels);
            case Verdict.Advised _, Verdict.Limited _, Verdict.Refused _ -> Read.NOTHING;
        };
    }

    /** What the rules say of a text that was said elsewhere and is brought into this room; it does not count as sent. */
    Verdict brought(DebateRoom room, String text) {
        return rules.review(Contribution.of(Scope.CLAIM, Optional.empty(), text)
                .among(room.choices().audience()));
    }

    /** Whether the rules let a source that a map names stand in this room; it does not count as sent. */
    boolean letsIn(DebateRoom room, String title) {
        var verdict = rules.review(Contribution.of(Scope.SOURCE, Optional.empty(), title)
                .citing(1)
                .among(room.choices().audience()));
        return verdict instanceof Verdict.Passed || verdict instanceof Verdict.Advised;
    }

    /** Other words for what stands, which cannot wait beside it. @throws Told also when a rule would hold them */
    void rewording(PersonId by, RoomId room, boolean thesis, String text, boolean heard) {
        var scope = thesis ? Scope.QUESTION : Scope.CLAIM;
        rules.heedAtOnce(in(room, Contribution.of(scope, Optional.of(by), text)), heard);
    }

    /** What is remarked beside a claim follows its words and its sources. */
    void labelAgain(ClaimId claim) {
        claims.find(claim).filter(stated -> !stated.thesis()).ifPresent(stated -> {
            // Nobody says it now, so it does not count as sent.
            var words = Contribution.of(
                    Scope.CLAIM, Optional.empty(), stated.words().text());
            var verdict = rules.review(in(stated.room(), words.citing(claims.sources(claim))));
            claims.label(claim, verdict instanceof Verdict.Passed(var _, var labels) ? labels : List.of());
        });
    }

    private Contribution in(RoomId room, Contribution contribution) {
        return rooms.find(room)
                .map(found -> contribution.among(found.choices().audience()))
                .orElse(contribution);
    }

    /** A room's question, without which there is no room. @throws Told also when a rule would hold it */
    void question(PersonId by, String text, boolean heard) {
        rules.heedAtOnce(Contribution.of(Scope.QUESTION, Optional.of(by), text), heard);
    }

    /** A source's title and the words quoted from it, which are somebody else's. @throws Told also when a rule would hold them */
    void citation(PersonId by, RoomId room, NewCitation citation, boolean heard) {
        var quote = citation.quote().isBlank() ? "" : "\n« %s »".formatted(citation.quote());
        var text = (citation.title() + quote).strip();
        if (!text.isEmpty()) {
            rules.heedAtOnce(
                    in(
                            room,
                            Contribution.of(Scope.SOURCE, Optional.of(by), text).citing(1)),
                    heard);
        }
    }

    /** Opens the case of a claim that is held already, and tells its author. */
    void open(ClaimId claim, List<Reason> reasons) {
        if (!holds.hold(new Subject("claim", claim.value()), reasons)) {
            throw new IllegalStateException("The claim %s was to be held and is not there".formatted(claim));
        }
    }

    /** What of this person's waits, each with the rule that holds it. */
    List<Waiting> waiting(PersonId author, RoomId room) {
        return held.of(author, room).stream()
                .map(own -> new Waiting(
                        own.claim(), own.words(), own.saidAt(), own.rule().flatMap(rules::find)))
                .toList();
    }
}
