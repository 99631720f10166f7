package org.storytank.debate;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.moderation.Moderated;

/** Claims as moderation knows them: they can be reported by whoever reads them, held and put back. A room's question stays. */
@Component
class ModeratedClaims implements Moderated {

    private final HeldClaims held;
    private final Claims claims;
    private final AccessService access;
    private final RoomEvents events;
    private final Clock clock;

    ModeratedClaims(HeldClaims held, Claims claims, AccessService access, RoomEvents events, Clock clock) {
        this.held = held;
        this.claims = claims;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "claim";
    }

    @Override
    public Optional<Shown> seen(String id, @Nullable PersonId reader) {
        return claims.find(new ClaimId(id))
                .filter(stated -> !stated.thesis())
                .filter(stated -> access.roleIn(stated.room().place(), reader).isPresent())
                .flatMap(_ -> kept(id));
    }

    @Override
    public Optional<Shown> kept(String id) {
        return held.find(new ClaimId(id))
                .map(known -> new Shown(
                        known.words().text(),
                        known.context(),
                        known.by(),
                        known.saidAt(),
                        known.words().hasMachineWords()));
    }

    @Override
    public boolean hold(String id) {
        var claim = new ClaimId(id);
        held.hold(claim, clock.instant()).ifPresent(moved -> events.tell(new ClaimsHeld(moved.room(), moved.claims())));
        return held.find(claim).isPresent() && claims.find(claim).isEmpty();
    }

    @Override
    public void restore(String id) {
        held.restore(new ClaimId(id))
                .ifPresent(moved -> events.tell(new ClaimsRestored(moved.room(), moved.claims(), moved.citations())));
    }
}
