package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;
import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.graph.Ids;
import org.storytank.moderation.cases.KeptOut;
import org.storytank.source.NotAccepted;

/**
 * What was said once speaks for or against other claims of the debate, too. It stands where it was said, with its votes, sources and answers; what is used
 * that way may go in circles, and then it says so. One of the tools for analysis.
 */
@Service
public class Reusing {

    private final Claims claims;
    private final Reuses reuses;
    private final RoomOrder order;
    private final KeptOut restraints;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    Reusing(
            Claims claims,
            Reuses reuses,
            RoomOrder order,
            KeptOut restraints,
            AccessService access,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.claims = claims;
        this.reuses = reuses;
        this.order = order;
        this.restraints = restraints;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Uses a claim of the debate for or against another one, or the question. Whoever may speak there may.
     *
     * @throws NotAccepted when the tools are off, one of both does not stand, or it speaks to that already
     */
    public ArgumentId use(PersonId by, ClaimId claim, Stance stance, ClaimId about) {
        var said = claims.find(claim).orElseThrow(() -> new Unknown("claim"));
        access.require(said.room().place(), by, WRITER);
        var answered = claims.find(about)
                .filter(other -> other.room().equals(said.room()))
                .orElseThrow(() -> new Unknown("claim"));
        if (stance.isAboutStep()) {
            throw new NotAccepted(
                    "debate.refused.reuse-side", "A claim that was said already is used for or against another one.");
        }
        order.requireTools(said.room());
        order.require(said.room(), answered.thesis() ? RoomAct.STATE : RoomAct.ARGUE);
        order.requireFair(by, about, answered, stance);
        restraints.pace(by);
        var id = new ArgumentId(Ids.next());
        switch (reuses.use(said.room(), id, claim, stance, about, by, clock.instant(), settings.reusesPerClaim())) {
            case KEPT -> events.tell(new ClaimReused(said.room(), claim, about));
            case THERE -> throw new NotAccepted("debate.refused.reuse-there", "This claim speaks to that one already.");
            case FULL ->
                throw new NotAccepted(
                        "debate.refused.reuse-full",
                        "A claim is used %d times at most beside the place where it was said.",
                        settings.reusesPerClaim());
            case NOWHERE ->
                throw new NotAccepted(
                        "debate.refused.reuse-nowhere",
                        "It cannot be used there: one of both is the question, was withdrawn or divided, or is being read back.");
        }
        return id;
    }

    /** It is not used there any more; where it was said it stays. Whoever used it there may, and those who run the room. */
    public void takeBack(PersonId by, ArgumentId reuse) {
        var known = reuses.find(reuse).orElseThrow(() -> new Unknown("argument"));
        access.require(known.room().place(), by, WRITER);
        var theirs = known.by().filter(by::equals).isPresent();
        if (!theirs
                && access.roleIn(known.room().place(), by)
                        .filter(role -> role.includes(FACILITATOR))
                        .isEmpty()) {
            throw new NotAllowed("Whoever used it there takes it back, or those who run the debate.");
        }
        reuses.takeBack(reuse);
        events.tell(new ClaimReused(known.room(), known.claim(), known.about()));
    }
}
