package org.storytank.moderation.cases;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.moderation.Moderated;

/** The door for people about whose words something was decided: what, why, and how to contest it. */
@Service
public class StatementService {

    private final Statements statements;
    private final Kinds kinds;
    private final CaseSettings settings;
    private final Clock clock;

    StatementService(Statements statements, Kinds kinds, CaseSettings settings, Clock clock) {
        this.statements = statements;
        this.kinds = kinds;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many statements and answers this person has not seen yet. */
    public int unseen(@Nullable PersonId author) {
        return author == null ? 0 : statements.unseen(author);
    }

    /** Everything that was decided about what this person said, the latest first; from now on they have seen it. */
    public List<Statement> read(PersonId author) {
        var all = statements.to(author).stream()
                .map(told -> statement(told, author))
                .toList();
        statements.see(author, clock.instant());
        return all;
    }

    /**
     * Contests a decision, once, within the time that it names.
     *
     * @throws NotTaken when it is too late, was contested before, or does not stand any more
     */
    public void contest(PersonId author, DecisionId decision, String text) {
        var told = statements.to(author).stream()
                .filter(one -> one.decision().id().equals(decision))
                .findFirst()
                .orElseThrow(() -> new Unknown("decision"));
        var words = Written.required("appeal", text, settings.reasonsLength());
        var now = clock.instant();
        if (!now.isBefore(told.decision().contestUntil())) {
            throw NotTaken.conflict("late");
        }
        if (!told.decision().canBeContested(now) || !statements.contest(decision, author, words, now)) {
            throw NotTaken.conflict("again");
        }
    }

    private Statement statement(Statements.Told told, PersonId author) {
        return new Statement(
                told.decision(),
                told.subject().kind(),
                kinds.keptFor(told.subject(), author)
                        .map(Moderated.Shown::words)
                        .orElse(Moderated.Shown.GONE),
                told.reported(),
                told.decision().canBeContested(clock.instant()));
    }
}
