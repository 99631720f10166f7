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
    private final Merges merges;
    private final AccessService access;
    private final RoomEvents events;
    private final Clock clock;

    ModeratedClaims(
            HeldClaims held, Claims claims, Merges merges, AccessService access, RoomEvents events, Clock clock) {
        this.held = held;
        this.claims = claims;
        this.merges = merges;
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
        var claim = new ClaimId(id);
        return claims.find(claim)
                .filter(stated -> !stated.thesis())
                .map(Claims.Stated::room)
                .or(() -> merges.find(claim).map(Merges.Merged::room))
                .filter(room -> access.roleIn(room.place(), reader).isPresent())
                .flatMap(_ -> kept(id));
    }

    @Override
    public Optional<Shown> kept(String id) {
        return held.find(new ClaimId(id))
                .map(known -> new Shown(
                        known.words(),
                        known.context(),
                        known.by().stream().toList(),
                        known.saidAt(),
                        Optional.of(known.room().place())));
    }

    @Override
    public boolean hold(String id) {
        var claim = new ClaimId(id);
        // What stands under another claim stands for itself first, so that the other one stays.
        held.merged(claim)
                .forEach(one -> merges.find(one)
                        .filter(merged -> merges.part(merged.room(), one))
                        .ifPresent(merged -> events.tell(new ClaimParted(merged.room(), one, merged.into()))));
        held.hold(claim, clock.instant()).ifPresent(moved -> events.tell(new ClaimsHeld(moved.room(), moved.claims())));
        return held.find(claim).isPresent() && claims.find(claim).isEmpty();
    }

    @Override
    public void restore(String id) {
        held.restore(new ClaimId(id))
                .ifPresent(moved -> events.tell(new ClaimsRestored(moved.room(), moved.claims(), moved.citations())));
    }
}
