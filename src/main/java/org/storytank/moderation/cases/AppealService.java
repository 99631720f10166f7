package org.storytank.moderation.cases;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.moderation.Moderated;

/** The door for moderators who answer what authors contest: never the one who decided it, and nobody who is part of it. */
@Service
public class AppealService {

    private final Statements statements;
    private final Kinds kinds;
    private final ModeratorService moderators;
    private final PracticeService practice;
    private final Parties parties;
    private final Deciding deciding;
    private final CaseSettings settings;
    private final Clock clock;

    AppealService(
            Statements statements,
            Kinds kinds,
            ModeratorService moderators,
            PracticeService practice,
            Parties parties,
            Deciding deciding,
            CaseSettings settings,
            Clock clock) {
        this.statements = statements;
        this.kinds = kinds;
        this.moderators = moderators;
        this.practice = practice;
        this.parties = parties;
        this.deciding = deciding;
        this.settings = settings;
        this.clock = clock;
    }

    /** What waits for an answer, the oldest first. */
    public List<Contested> waiting(PersonId moderator) {
        moderators.require(moderator);
        return statements.contested(settings.listed()).stream()
                .map(told -> new Contested(
                        told.of(),
                        told.subject(),
                        told.decision(),
                        kinds.kept(told.subject()).map(Moderated.Shown::words).orElse(Moderated.Shown.GONE)))
                .toList();
    }

    /**
     * Answers with reasons. When the decision was wrong, what was held is where it was, unless another decision holds it. A rule's decision that nobody has looked at yet is
     * decided with that.
     *
     * @throws NotAllowed for the one who decided, the author, those who reported it, and those who have not practised
     * @throws NotTaken when it was answered before
     */
    public void answer(PersonId moderator, DecisionId decision, boolean overturn, String reasons) {
        practice.requireReady(moderator);
        var told = statements.find(decision).orElseThrow(() -> new Unknown("decision"));
        requireOther(moderator, told);
        var words = Written.required("reasons", reasons, settings.reasonsLength());
        if (!told.decision().waitsForAnswer()) {
            throw NotTaken.conflict("again");
        }
        var answer = new Appeal.Answer(overturn, words, clock.instant());
        if (overturn) {
            deciding.putBack(told.subject(), decision, () -> statements.answer(decision, moderator, answer));
        } else if (!statements.answer(decision, moderator, answer)) {
            throw NotTaken.conflict("again");
        }
    }

    private void requireOther(PersonId moderator, Statements.Told told) {
        if (statements.decidedBy(told.decision().id(), moderator)) {
            throw new NotAllowed("Somebody else has to answer what you decided.", "cases.notallowed.decider");
        }
        parties.requireNone(moderator, told.of(), told.subject());
    }
}
