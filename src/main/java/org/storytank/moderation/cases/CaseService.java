package org.storytank.moderation.cases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.graph.Ids;
import org.storytank.moderation.Moderated;

/** The door for moderators: what waits, the case with all that belongs to it, and what is decided. Nobody judges a case they are part of. */
@Service
public class CaseService {

    private static final int RECENT = 20;

    private final Cases cases;
    private final Kinds kinds;
    private final ModeratorService moderators;
    private final CaseSettings settings;
    private final Clock clock;

    CaseService(Cases cases, Kinds kinds, ModeratorService moderators, CaseSettings settings, Clock clock) {
        this.cases = cases;
        this.kinds = kinds;
        this.moderators = moderators;
        this.settings = settings;
        this.clock = clock;
    }

    /** Open cases, the most urgent first and of those the oldest. */
    public List<Case> waiting(PersonId moderator) {
        moderators.require(moderator);
        return cases.waiting(settings.listed());
    }

    /** What was decided lately, the latest first. */
    public List<Decided> decided(PersonId moderator) {
        moderators.require(moderator);
        return cases.decided(RECENT);
    }

    public Case find(PersonId moderator, CaseId id) {
        moderators.require(moderator);
        return existing(id);
    }

    /** What a case is about, in sight or not; empty when it is gone for good. */
    public Optional<Moderated.Shown> subject(PersonId moderator, CaseId id) {
        moderators.require(moderator);
        return kinds.kept(existing(id).subject());
    }

    /** Takes a case, so that no two work on it. @throws NotTaken when somebody else has it, or it is decided */
    public void take(PersonId moderator, CaseId id) {
        moderators.require(moderator);
        requireNoParty(moderator, existing(id));
        if (!cases.take(id, moderator, clock.instant())) {
            throw NotTaken.conflict(existing(id).open() ? "taken" : "decided");
        }
    }

    /** Gives it back, without a reason: that is nobody's business. */
    public void release(PersonId moderator, CaseId id) {
        moderators.require(moderator);
        if (!cases.release(id, moderator, clock.instant())) {
            throw NotTaken.conflict("taken");
        }
    }

    /**
     * Decides a case one has taken. What is held goes, and what a rule held comes back, before anything is written: what failed in between can
     * be asked again.
     *
     * @throws NotTaken when it is not theirs, decided, or cannot be held any more
     */
    public DecisionId decide(PersonId moderator, CaseId id, NewDecision made) {
        moderators.require(moderator);
        var found = existing(id);
        requireNoParty(moderator, found);
        if (found.by().filter(holder -> holder.id().equals(moderator)).isEmpty()) {
            throw NotTaken.conflict(found.open() ? "taken" : "decided");
        }
        var checked = new NewDecision(
                made.outcome(), made.ground(), Written.optional("law", made.law(), settings.lawLength()), facts(made));
        var author = kinds.kept(found.subject()).flatMap(Moderated.Shown::author);
        var kind = kinds.of(found.subject());
        if (made.outcome() == Outcome.HELD && !kind.hold(found.subject().id())) {
            throw NotTaken.conflict("gone");
        }
        if (made.outcome() == Outcome.DISMISSED && found.heldByRule().isPresent()) {
            kind.restore(found.subject().id());
        }
        var now = clock.instant();
        var decision = new DecisionId(Ids.next());
        var told = made.outcome() == Outcome.HELD ? author : Optional.<PersonId>empty();
        if (!cases.decide(id, decision, checked, told, moderator, now, now.plus(settings.contestWithin()))) {
            throw NotTaken.conflict("decided");
        }
        return decision;
    }

    /** Takes a decision back: what was held is where it was. @throws NotTaken when it does not stand, or is contested */
    public void undo(PersonId moderator, CaseId id, DecisionId decision) {
        moderators.require(moderator);
        var found = existing(id);
        requireNoParty(moderator, found);
        var made = found.earlier().stream()
                .filter(one -> one.id().equals(decision))
                .findFirst()
                .orElseThrow(() -> new Unknown("decision"));
        if (!made.canBeUndone()) {
            throw NotTaken.conflict("again");
        }
        var kind = kinds.of(found.subject());
        kind.restore(found.subject().id());
        if (!cases.undo(decision, moderator, clock.instant())) {
            // Contested or undone in this very moment: that one goes first.
            kind.hold(found.subject().id());
            throw NotTaken.conflict("again");
        }
    }

    private String facts(NewDecision made) {
        return switch (made.outcome()) {
            case HELD -> Written.required("facts", made.facts(), settings.reasonsLength());
            case DISMISSED -> Written.optional("facts", made.facts(), settings.reasonsLength());
        };
    }

    private Case existing(CaseId id) {
        return cases.find(id).orElseThrow(() -> new Unknown("case"));
    }

    private void requireNoParty(PersonId moderator, Case found) {
        var author = kinds.kept(found.subject()).flatMap(Moderated.Shown::author);
        if (author.filter(moderator::equals).isPresent() || cases.reportedBy(found.id(), moderator)) {
            throw new NotAllowed("Nobody judges a case they are part of.", "cases.notallowed.party");
        }
    }
}
