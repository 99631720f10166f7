package org.storytank.debate;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.account.PlaceId;
import org.storytank.source.CitationTakenBack;
import org.storytank.source.CitingId;
import org.storytank.source.CitingTexts;
import org.storytank.source.SourceCited;
import org.storytank.source.SourceTraced;

/** Claims as texts that cite: where they stand, and the room hears of their sources. */
@Component
class ClaimsCite implements CitingTexts {

    private final Claims claims;
    private final RoomEvents events;

    ClaimsCite(Claims claims, RoomEvents events) {
        this.claims = claims;
        this.events = events;
    }

    @Override
    public Optional<PlaceId> placeOf(CitingId text) {
        return claims.find(new ClaimId(text.value()))
                .map(stated -> stated.room().place());
    }

    @EventListener
    void on(SourceCited event) {
        tell(event.text());
    }

    @EventListener
    void on(CitationTakenBack event) {
        tell(event.text());
    }

    @EventListener
    void on(SourceTraced event) {
        tell(event.text());
    }

    private void tell(CitingId text) {
        var claim = new ClaimId(text.value());
        claims.find(claim).ifPresent(stated -> events.tell(new ClaimSourced(stated.room(), claim)));
    }
}
