package org.storytank.moderation.cases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.moderation.Moderated;

/**
 * The door for owners of a room, who moderate what is said in it: reports reach them first. The house can take a case over, and answers
 * what is contested.
 */
@Service
public class RoomCaseService {

    private final Cases cases;
    private final Queue queue;
    private final Statements statements;
    private final Kinds kinds;
    private final AccessService access;
    private final Parties parties;
    private final Deciding deciding;
    private final CaseSettings settings;
    private final Clock clock;

    RoomCaseService(
            Cases cases,
            Queue queue,
            Statements statements,
            Kinds kinds,
            AccessService access,
            Parties parties,
            Deciding deciding,
            CaseSettings settings,
            Clock clock) {
        this.cases = cases;
        this.queue = queue;
        this.statements = statements;
        this.kinds = kinds;
        this.access = access;
        this.parties = parties;
        this.deciding = deciding;
        this.settings = settings;
        this.clock = clock;
    }

    /** Open cases about what was said there, that the house has not taken over; the most urgent first, and of those the oldest. */
    public List<Case> waiting(@Nullable PersonId owner, PlaceId room) {
        access.require(room, owner, Role.OWNER);
        return queue.waitingIn(room, settings.listed());
    }

    /** What a case of a room of theirs is about, in sight or not; empty when it is gone for good. */
    public Optional<Moderated.Shown> subject(@Nullable PersonId owner, CaseId id) {
        return kinds.kept(theirs(owner, id).subject());
    }

    /**
     * Decides a case of a room of theirs. Who is part of it leaves it to the house.
     *
     * @throws NotTaken when the house has taken it over, or it is decided
     */
    public DecisionId decide(PersonId owner, CaseId id, NewDecision made) {
        var found = theirs(owner, id);
        parties.requireNone(owner, found);
        deciding.checked(made);
        if (found.escalated() || !cases.take(id, owner, clock.instant())) {
            throw NotTaken.conflict(found.open() ? "house" : "decided");
        }
        return deciding.decide(owner, cases.find(id).orElseThrow(() -> new Unknown("case")), made);
    }

    /** Takes back what they decided themselves. @throws NotTaken when it does not stand, or is contested */
    public void undo(PersonId owner, CaseId id, DecisionId decision) {
        var found = theirs(owner, id);
        parties.requireNone(owner, found);
        if (!statements.decidedBy(decision, owner)) {
            throw new NotAllowed(
                    "Only who decided it here takes it back; the house can too.", "cases.notallowed.house");
        }
        deciding.undo(owner, found, decision);
    }

    private Case theirs(@Nullable PersonId owner, CaseId id) {
        var found = cases.find(id).orElseThrow(() -> new Unknown("case"));
        access.require(found.place().orElseThrow(() -> new Unknown("case")), owner, Role.OWNER);
        return found;
    }
}
