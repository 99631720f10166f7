package org.storytank.debate;

import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.debate.Claims.Stated;
import org.storytank.moderation.Told;
import org.storytank.source.NotAccepted;
import org.storytank.source.PlainText;

/**
 * Before they answer a claim, people may put it in its strongest form; its author says whether that is what they mean. Where the room asks for it,
 * nobody argues against somebody's claim before its author said yes.
 */
@Service
public class SteelManning {

    private final Claims claims;
    private final SteelMen steelMen;
    private final Remarking remarking;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    SteelManning(
            Claims claims,
            SteelMen steelMen,
            Remarking remarking,
            AccessService access,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.claims = claims;
        this.steelMen = steelMen;
        this.remarking = remarking;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Puts somebody else's claim in its strongest form; it stands in the stead of what one put before of it. Whoever may speak in the room may.
     *
     * @param heard whether they have read what a rule advises, and say it all the same
     * @throws Told when a rule of the house has something to say first, or would hold the words
     */
    public SteelManId put(PersonId by, ClaimId claim, String text, boolean heard) {
        var stated = claims.find(claim).orElseThrow(() -> new Unknown("claim"));
        access.require(stated.room().place(), by, WRITER);
        if (stated.thesis() || isBy(by, stated)) {
            throw new NotAccepted(
                    "debate.refused.fair-own", "One puts what somebody else claims; your own words you can reword.");
        }
        Speech.requireReadBack(stated);
        var words = PlainText.lines("debate.claim", settings.claimLength()).required(text);
        var said = remarking.said(by, stated.room(), words, heard, RoomAct.ARGUE);
        var id = steelMen.put(claim, said, by, clock.instant()).orElseThrow(Speech::withdrawn);
        events.tell(new ClaimPutFairly(stated.room(), claim));
        return id;
    }

    /** The author of the claim says whether this is what they mean; again changes that. */
    public void answer(PersonId author, SteelManId id, boolean yes) {
        var claim = steelMen.claimOf(id).orElseThrow(() -> new Unknown("claim"));
        var stated = claims.find(claim).orElseThrow(() -> new Unknown("claim"));
        access.require(stated.room().place(), author, WRITER);
        if (!isBy(author, stated)) {
            throw new NotAllowed("Only the person who said it can say what they mean.");
        }
        steelMen.answer(id, yes);
        events.tell(new ClaimPutFairly(stated.room(), claim));
    }

    /** Takes back how one put a claim. */
    public void takeBack(PersonId by, ClaimId claim) {
        var stated = claims.find(claim).orElseThrow(() -> new Unknown("claim"));
        access.require(stated.room().place(), by, WRITER);
        steelMen.takeBack(claim, by);
        events.tell(new ClaimPutFairly(stated.room(), claim));
    }

    private static boolean isBy(PersonId person, Stated stated) {
        return stated.by().filter(person::equals).isPresent();
    }
}
