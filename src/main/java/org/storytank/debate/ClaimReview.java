package org.storytank.debate;

import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.debate.Claims.Stated;
import org.storytank.source.NotAccepted;

/** Marks for review: people tell the author of a claim what would make it better. Its author and the room's owners see them, nobody else. */
@Service
public class ClaimReview {

    private final Claims claims;
    private final Marks marks;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    ClaimReview(
            Claims claims, Marks marks, AccessService access, RoomEvents events, DebateSettings settings, Clock clock) {
        this.claims = claims;
        this.marks = marks;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    public void mark(PersonId by, ClaimId claim, ReviewReason reason) {
        var stated = readable(by, claim);
        if (stated.thesis() || stated.withdrawn() || isBy(stated, by)) {
            throw new NotAccepted("debate.refused.mark", "What others claim, and stand by, can be marked for review.");
        }
        switch (marks.set(claim, by, reason, clock.instant(), settings.marksPerClaim())) {
            case MARKED -> events.tell(new ClaimMarked(stated.room(), claim));
            case SAME -> {}
            case TOO_MANY ->
                throw new NotAccepted(
                        "debate.refused.marks",
                        "One person can mark a claim for %d reasons. Take one back first.",
                        settings.marksPerClaim());
        }
    }

    public void takeBack(PersonId by, ClaimId claim, ReviewReason reason) {
        var stated = readable(by, claim);
        if (marks.takeBack(claim, by, reason)) {
            events.tell(new ClaimMarked(stated.room(), claim));
        }
    }

    /** The author of a claim has looked at it again: the marks have done their work. */
    public void clear(PersonId by, ClaimId claim) {
        var stated = readable(by, claim);
        if (!isBy(stated, by)) {
            throw new NotAllowed("Only the person who said it says when it was looked at again.");
        }
        if (marks.clear(claim)) {
            events.tell(new ClaimMarked(stated.room(), claim));
        }
    }

    private Stated readable(PersonId by, ClaimId claim) {
        var stated = claims.find(claim).orElseThrow(() -> new Unknown("claim"));
        access.require(stated.room().place(), by, WRITER);
        return stated;
    }

    private static boolean isBy(Stated stated, PersonId person) {
        return stated.by().filter(person::equals).isPresent();
    }
}
