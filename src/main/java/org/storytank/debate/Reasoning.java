package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;
import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.debate.Claims.Stated;
import org.storytank.moderation.cases.KeptOut;
import org.storytank.source.NotAccepted;

/** How answers prove what they say, one of the tools for analysis. What was said of it stays in sight when the tools are switched off. */
@Service
public class Reasoning {

    private final Claims claims;
    private final Schemes schemes;
    private final RoomOrder order;
    private final KeptOut restraints;
    private final AccessService access;
    private final RoomEvents events;
    private final Clock clock;

    Reasoning(
            Claims claims,
            Schemes schemes,
            RoomOrder order,
            KeptOut restraints,
            AccessService access,
            RoomEvents events,
            Clock clock) {
        this.claims = claims;
        this.schemes = schemes;
        this.order = order;
        this.restraints = restraints;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says of an answer what kind of argument it is; its author may, and those who run the room, in every phase. Empty takes that back, also where the tools are off.
     *
     * @throws NotAllowed when somebody else said it, and they do not run the room
     * @throws NotAccepted when the tools are off, or it was withdrawn, is being read back, or answers nothing
     */
    public void choose(PersonId by, ClaimId claim, Optional<ArgumentScheme> scheme) {
        var stated = claims.find(claim).orElseThrow(() -> new Unknown("claim"));
        require(by, stated);
        if (stated.withdrawn()) {
            throw Speech.withdrawn();
        }
        Speech.requireReadBack(stated);
        if (scheme.isPresent()) {
            order.requireTools(stated.room());
        }
        if (!stated.takesStep()) {
            throw RoomOrder.withoutStep();
        }
        restraints.pace(by);
        if (schemes.choose(claim, scheme, clock.instant())) {
            events.tell(new SchemeChosen(stated.room(), claim, scheme));
        }
    }

    private void require(PersonId by, Stated stated) {
        access.require(stated.room().place(), by, WRITER);
        var author = stated.by().filter(by::equals).isPresent();
        if (!author
                && access.roleIn(stated.room().place(), by)
                        .filter(role -> role.includes(FACILITATOR))
                        .isEmpty()) {
            throw new NotAllowed("Whoever said it says what kind of argument it is, or those who run the debate.");
        }
    }
}
