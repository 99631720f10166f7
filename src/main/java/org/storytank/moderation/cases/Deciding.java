package org.storytank.moderation.cases;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.graph.Ids;

/** How a case is decided, whoever may: moderators of the house, or owners of the room in which it was said. */
@Component
class Deciding {

    private final Cases cases;
    private final Kinds kinds;
    private final CaseSettings settings;
    private final Clock clock;

    Deciding(Cases cases, Kinds kinds, CaseSettings settings, Clock clock) {
        this.cases = cases;
        this.kinds = kinds;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is held goes, and what is left comes back unless another decision holds it, before anything is written: what failed in between
     * can be asked again.
     *
     * @throws NotTaken when it is not theirs, decided, or cannot be held any more
     */
    DecisionId decide(PersonId by, Case found, NewDecision made) {
        if (found.by().filter(holder -> holder.id().equals(by)).isEmpty()) {
            throw NotTaken.conflict(found.open() ? "taken" : "decided");
        }
        var checked = checked(made);
        var kind = kinds.of(found.subject());
        var told = made.outcome() == Outcome.HELD ? kind.authors(found.subject().id()) : List.<PersonId>of();
        if (made.outcome() == Outcome.HELD && !kind.hold(found.subject().id())) {
            throw NotTaken.conflict("gone");
        }
        if (made.outcome() == Outcome.DISMISSED && !cases.isHeldBesides(found.subject(), found.id())) {
            // Also what was held without its decision, because the place stopped in between.
            kind.restore(found.subject().id());
        }
        var now = clock.instant();
        var decision = new DecisionId(Ids.next());
        if (!cases.decide(found.id(), decision, checked, told, by, now, now.plus(settings.contestWithin()))) {
            showAsDecided(found.subject());
            throw NotTaken.conflict("decided");
        }
        if (made.outcome() == Outcome.DISMISSED) {
            putBackUnlessHeld(found.subject());
        }
        return decision;
    }

    /** Takes a decision back: what was held is where it was, unless another decision holds it. @throws NotTaken when it does not stand, or is contested */
    void undo(PersonId by, Case found, DecisionId decision) {
        var made = found.earlier().stream()
                .filter(one -> one.id().equals(decision))
                .findFirst()
                .orElseThrow(() -> new Unknown("decision"));
        if (!made.canBeUndone()) {
            throw NotTaken.conflict("again");
        }
        putBack(found.subject(), decision, () -> cases.undo(decision, by, clock.instant()));
    }

    /**
     * What a decision held comes back unless another holds it, before it is written that it does not stand: what failed in between can be asked
     * again.
     *
     * @param written writes it; false when something else came first
     * @throws NotTaken when something else came first
     */
    void putBack(Subject subject, DecisionId decision, BooleanSupplier written) {
        if (!cases.isHeldBesides(subject, decision)) {
            kinds.of(subject).restore(subject.id());
        }
        if (!written.getAsBoolean()) {
            showAsDecided(subject);
            throw NotTaken.conflict("again");
        }
        putBackUnlessHeld(subject);
    }

    /** After something else was decided in this very moment: that one goes first. */
    private void showAsDecided(Subject subject) {
        if (cases.isHeld(subject)) {
            kinds.of(subject).hold(subject.id());
        } else {
            kinds.of(subject).restore(subject.id());
        }
    }

    /** After a decision does not stand any more: the last of several that fall in one moment puts it back. */
    private void putBackUnlessHeld(Subject subject) {
        if (!cases.isHeld(subject)) {
            kinds.of(subject).restore(subject.id());
        }
    }

    /** Also before anything else is done about a case. @throws NotTaken when it cannot be decided so */
    NewDecision checked(NewDecision made) {
        return new NewDecision(
                made.outcome(), made.ground(), Written.optional("law", made.law(), settings.lawLength()), facts(made));
    }

    private String facts(NewDecision made) {
        return switch (made.outcome()) {
            case HELD -> Written.required("facts", made.facts(), settings.reasonsLength());
            case DISMISSED -> Written.optional("facts", made.facts(), settings.reasonsLength());
            case SANCTIONED -> throw NotTaken.conflict("proportion");
        };
    }
}
