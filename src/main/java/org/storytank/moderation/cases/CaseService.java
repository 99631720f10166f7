package org.storytank.moderation.cases;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.moderation.Moderated;

/** The door for moderators: what waits, the case with all that belongs to it, and what is decided. Nobody judges a case they are part of. */
@Service
public class CaseService {

    private static final int RECENT = 20;
    private static final Duration DAY = Duration.ofDays(1);

    private final Cases cases;
    private final Queue queue;
    private final Kinds kinds;
    private final ModeratorService moderators;
    private final PracticeService practice;
    private final Parties parties;
    private final Deciding deciding;
    private final CaseSettings settings;
    private final Clock clock;

    CaseService(
            Cases cases,
            Queue queue,
            Kinds kinds,
            ModeratorService moderators,
            PracticeService practice,
            Parties parties,
            Deciding deciding,
            CaseSettings settings,
            Clock clock) {
        this.cases = cases;
        this.queue = queue;
        this.kinds = kinds;
        this.moderators = moderators;
        this.practice = practice;
        this.parties = parties;
        this.deciding = deciding;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Open cases that this moderator did not pass on: first what was passed up, then danger to somebody, then what trusted flaggers reported,
     * then by urgency, and of those the oldest.
     */
    public List<Case> waiting(PersonId moderator) {
        moderators.require(moderator);
        return waiting(moderator, false);
    }

    /** Open cases that this moderator passed on, in the same order. */
    public List<Case> passed(PersonId moderator) {
        moderators.require(moderator);
        return waiting(moderator, true);
    }

    /** How many cases they decided in the last 24 hours, and have now. */
    public int handledToday(PersonId moderator) {
        moderators.require(moderator);
        return queue.handledBy(moderator, clock.instant().minus(DAY));
    }

    /** What was decided lately, the latest first. */
    public List<Decided> decided(PersonId moderator) {
        moderators.require(moderator);
        return queue.decided(RECENT);
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

    /**
     * Takes a case, so that no two work on it.
     *
     * @throws NotTaken when somebody else has it, or it is decided, or they have done enough for a day
     * @throws NotAllowed when they have not practised, are part of it, or are no senior and it was passed up
     */
    public void take(PersonId moderator, CaseId id) {
        practice.requireReady(moderator);
        var found = existing(id);
        if (found.escalated()) {
            moderators.requireSenior(moderator);
        }
        parties.requireNone(moderator, found);
        if (found.urgency() < Ground.DANGER && handledToday(moderator) >= settings.casesADay()) {
            throw NotTaken.enough(settings.casesADay());
        }
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

    /** From now on it is offered to others first, without a reason; whoever has it gives it back with that. */
    public void pass(PersonId moderator, CaseId id) {
        moderators.require(moderator);
        existing(id);
        cases.release(id, moderator, clock.instant());
        if (!queue.pass(id, moderator)) {
            throw NotTaken.conflict("decided");
        }
    }

    /** Whether a case one has taken can be narrowed to some words of what it is about; one that was narrowed can be narrowed again. */
    public boolean canNarrow(PersonId moderator, CaseId id) {
        moderators.require(moderator);
        var found = existing(id);
        return found.heldByRule().isEmpty() && kinds.of(found.subject()).hasParts();
    }

    /**
     * From now on a case one has taken is about these words only, so that holding takes nothing else away.
     *
     * @throws NotTaken when it is not theirs, a rule holds the whole, or the words do not stand there exactly once
     */
    public void narrow(PersonId moderator, CaseId id, String words) {
        moderators.require(moderator);
        var found = existing(id);
        parties.requireNone(moderator, found);
        if (found.by().filter(holder -> holder.id().equals(moderator)).isEmpty()) {
            throw NotTaken.conflict(found.open() ? "taken" : "decided");
        }
        var part = Optional.of(found)
                .filter(_ -> canNarrow(moderator, id))
                .flatMap(one -> kinds.of(one.subject()).part(one.subject().id(), words.strip()))
                .orElseThrow(() -> NotTaken.conflict("words"));
        if (!cases.narrow(id, new Subject(part.kind(), part.id()), moderator, clock.instant())) {
            throw NotTaken.conflict(canNarrow(moderator, id) ? "taken" : "words");
        }
    }

    /**
     * Decides a case one has taken.
     *
     * @throws NotTaken when it is not theirs, decided, or cannot be held any more
     */
    public DecisionId decide(PersonId moderator, CaseId id, NewDecision made) {
        moderators.require(moderator);
        var found = existing(id);
        parties.requireNone(moderator, found);
        return deciding.decide(moderator, found, made);
    }

    /** Takes a decision back: what was held is where it was. @throws NotTaken when it does not stand, or is contested */
    public void undo(PersonId moderator, CaseId id, DecisionId decision) {
        moderators.require(moderator);
        var found = existing(id);
        parties.requireNone(moderator, found);
        deciding.undo(moderator, found, decision);
    }

    private List<Case> waiting(PersonId moderator, boolean passed) {
        var roomsFirst = clock.instant().minus(settings.roomsFirst());
        return queue.waiting(moderator, passed, roomsFirst, settings.listed());
    }

    private Case existing(CaseId id) {
        return cases.find(id).orElseThrow(() -> new Unknown("case"));
    }
}
