package org.storytank.debate;

import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.debate.Claims.Stated;
import org.storytank.moderation.Told;
import org.storytank.source.NotAccepted;
import org.storytank.source.PlainText;

/** Facts are held against their sources by people who sign with their name what they found and why. Values and proposals are not. */
@Service
public class ClaimChecking {

    private final Claims claims;
    private final Checks checks;
    private final Remarking remarking;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    ClaimChecking(
            Claims claims,
            Checks checks,
            Remarking remarking,
            AccessService access,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.claims = claims;
        this.checks = checks;
        this.remarking = remarking;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Says what one found when one held somebody else's fact against the sources under it; again replaces what one said. Whoever may speak in the
     * room may.
     *
     * @param worded when the words were said that they read: {@code wording().at()} of the claim
     * @param heard whether they have read what a rule advises, and say it all the same
     * @throws Told when a rule of the house has something to say first, or would hold the words
     */
    public void check(PersonId by, ClaimId claim, Instant worded, Finding finding, String reason, boolean heard) {
        var stated = writable(by, claim);
        if (stated.by().filter(by::equals).isPresent()) {
            throw new NotAccepted("debate.refused.check-own", "Your own claim is checked by others; give it sources.");
        }
        var words = PlainText.lines("debate.check", settings.claimLength()).required(reason);
        var said = remarking.said(by, stated.room(), words, heard, RoomAct.CITE);
        switch (checks.keep(claim, worded, finding, said, by, clock.instant())) {
            case KEPT -> events.tell(new ClaimChecked(stated.room(), claim));
            case REWORDED -> throw Speech.rewritten();
            case NO_FACT ->
                throw new NotAccepted(
                        "debate.refused.check-fact",
                        "Only facts are held against sources, and whoever claims this does not say that it is one.");
            case NO_SOURCE ->
                throw new NotAccepted(
                        "debate.refused.check-source", "There is no source under this claim yet; cite one first.");
            case GONE -> throw Speech.withdrawn();
        }
    }

    /** Takes back what one found. */
    public void takeBack(PersonId by, ClaimId claim) {
        var stated = writable(by, claim);
        checks.takeBack(claim, by);
        events.tell(new ClaimChecked(stated.room(), claim));
    }

    private Stated writable(PersonId by, ClaimId claim) {
        var stated = claims.find(claim).orElseThrow(() -> new Unknown("claim"));
        access.require(stated.room().place(), by, WRITER);
        return stated;
    }
}
