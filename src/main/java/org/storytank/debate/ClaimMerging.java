package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;
import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.source.NotAccepted;

/**
 * Claims that say the same stand as one: the words of each stay, by whoever said them, and the answers, sources and votes of one go
 * along to the other. Nothing is lost by it, and all of it can be undone.
 */
@Service
public class ClaimMerging {

    private final Claims claims;
    private final Merges merges;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    ClaimMerging(
            Claims claims,
            Merges merges,
            AccessService access,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.claims = claims;
        this.merges = merges;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** Puts a claim under another one that says the same; the author of the first may, and those who run the room. */
    public void merge(PersonId by, ClaimId claim, ClaimId into) {
        var stated = claims.find(claim).orElseThrow(() -> new Unknown("claim"));
        require(by, stated.room(), stated.by());
        switch (merges.merge(stated.room(), claim, into, by, clock.instant(), settings.depth())) {
            case MERGED -> events.tell(new ClaimMerged(stated.room(), claim, into));
            case ANSWERS ->
                throw new NotAccepted(
                        "debate.refused.merge-answers", "One of them answers the other: they do not say the same.");
            case OBJECTED_TO ->
                throw new NotAccepted(
                        "debate.refused.merge-objected-to",
                        "Somebody objects to the reasoning of this claim, and the other one has none of its own: the objection would have nothing to object to.");
            case JOINED_BY ->
                throw new NotAccepted(
                        "debate.refused.merge-joined-by",
                        "Somebody says what this claim needs besides, and the other one has no reasoning of its own which that could join.");
            case TOO_DEEP ->
                throw new NotAccepted(
                        "debate.refused.depth",
                        "%d answers may follow one another, and these would be more.",
                        settings.depth());
            case NOWHERE ->
                throw new NotAccepted(
                        "debate.refused.merge-nowhere",
                        "These two cannot be one: one of them was withdrawn, is in another debate, or holds others already.");
        }
    }

    /** Lets a merged claim stand for itself again, with what came along with it; its author may, and those who run the room. */
    public void part(PersonId by, ClaimId claim) {
        var merged = merges.find(claim).orElseThrow(() -> new Unknown("claim"));
        require(by, merged.room(), merged.by());
        if (!merges.part(merged.room(), claim)) {
            throw new NotAccepted(
                    "debate.refused.part",
                    "It cannot go back now: what it answered is held for review, or answers it meanwhile.");
        }
        events.tell(new ClaimParted(merged.room(), claim, merged.into()));
    }

    private void require(PersonId by, RoomId room, Optional<PersonId> author) {
        access.require(room.place(), by, author.filter(by::equals).isPresent() ? WRITER : FACILITATOR);
    }
}
