package org.storytank.debate;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.account.PlaceId;
import org.storytank.source.CitationTakenBack;
import org.storytank.source.CitingId;
import org.storytank.source.CitingTexts;
import org.storytank.source.CopyLookedAt;
import org.storytank.source.Resting;
import org.storytank.source.SourceCited;
import org.storytank.source.SourceTraced;

/** Claims as texts that cite: where they stand, and the room hears of their sources. */
@Component
class ClaimsCite implements CitingTexts {

    private final Claims claims;
    private final Rooms rooms;
    private final HouseReads house;
    private final Sifts sifts;
    private final RoomEvents events;

    ClaimsCite(Claims claims, Rooms rooms, HouseReads house, Sifts sifts, RoomEvents events) {
        this.house = house;
        this.sifts = sifts;
        this.claims = claims;
        this.rooms = rooms;
        this.events = events;
    }

    @Override
    public Optional<PlaceId> placeOf(CitingId text) {
        return claims.find(new ClaimId(text.value()))
                .map(stated -> stated.room().place());
    }

    @Override
    public Optional<Resting> resting(CitingId text) {
        var claim = new ClaimId(text.value());
        return claims.find(claim).map(stated -> new Resting(stated.words(), path(claim, stated.room())));
    }

    /** On the room's plain page when it is called something, which everybody who comes by it makes sure of. */
    private String path(ClaimId claim, RoomId room) {
        return rooms.codeOf(room)
                .map(code -> "%s/claims/%s".formatted(code.path(), claim))
                .orElse("/debates/%s#claim-%s".formatted(room, claim));
    }

    @EventListener
    void on(SourceCited event) {
        tell(event.text());
    }

    @EventListener
    void on(CitationTakenBack event) {
        sifts.forget(event.citation());
        tell(event.text());
    }

    @EventListener
    void on(SourceTraced event) {
        tell(event.text());
    }

    @EventListener
    void on(CopyLookedAt event) {
        tell(event.text());
    }

    private void tell(CitingId text) {
        var claim = new ClaimId(text.value());
        house.labelAgain(claim);
        claims.find(claim).ifPresent(stated -> events.tell(new ClaimSourced(stated.room(), claim)));
    }
}
