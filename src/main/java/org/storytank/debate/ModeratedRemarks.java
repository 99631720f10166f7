package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.moderation.Moderated;

/**
 * What people say of a claim or of a whole debate, as moderation knows it: conclusions, what is signed under them, checks, claims put
 * fairly, notes on sources and what was found out about them. Each is reported by whoever sees it, held by itself and put back.
 */
@Component
class ModeratedRemarks implements Moderated {

    static final String KIND = "remark";

    private final HeldRemarks held;
    private final Sifts sifts;
    private final Rooms rooms;
    private final AccessService access;
    private final RoomEvents events;

    ModeratedRemarks(HeldRemarks held, Sifts sifts, Rooms rooms, AccessService access, RoomEvents events) {
        this.held = held;
        this.sifts = sifts;
        this.rooms = rooms;
        this.access = access;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Shown> seen(String id, @Nullable PersonId reader) {
        var remark = remark(id);
        return held.find(remark)
                .filter(known -> access.roleIn(known.room().place(), reader)
                        .filter(role -> shows(known, reader, role, remark))
                        .isPresent())
                .map(ModeratedRemarks::shown);
    }

    /** Whether it stands in the debate as this reader sees it. */
    private boolean shows(HeldRemarks.Known known, @Nullable PersonId reader, Role role, RemarkId remark) {
        return known.citation().isPresent()
                ? sifts.of(known.citation().get()).stream().map(SiftAnswer::id).anyMatch(remark::equals)
                : rooms.read(known.room()).stream()
                        .map(debate ->
                                debate.seenBy(new Viewer(reader, Map.of(), role.includes(FACILITATOR), Faces.BARE)))
                        .flatMap(Debate::remarks)
                        .anyMatch(remark::equals);
    }

    @Override
    public Optional<Shown> kept(String id) {
        return held.find(remark(id)).map(ModeratedRemarks::shown);
    }

    /** Who said it, and who said the claim or the conclusion that it is about: they may want it out of sight, or kept. */
    @Override
    public List<PersonId> parties(String id) {
        return held.find(remark(id))
                .map(known -> Stream.concat(known.by().stream(), known.about().stream())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** The API names a claim put fairly by the words that stand: any words of it are a report of it. */
    private static RemarkId remark(String id) {
        return new SteelManId(id).remark();
    }

    private static Shown shown(HeldRemarks.Known known) {
        return new Shown(
                known.words(),
                known.context(),
                known.by().stream().toList(),
                known.saidAt(),
                Optional.of(known.room().place()));
    }

    @Override
    public boolean hold(String id) {
        var remark = remark(id);
        if (held.hold(remark)) {
            tell(remark);
        }
        return held.find(remark).isPresent();
    }

    @Override
    public void restore(String id) {
        var remark = remark(id);
        if (held.restore(remark)) {
            tell(remark);
        }
    }

    private void tell(RemarkId remark) {
        held.find(remark)
                .map(known -> known.claim()
                        .<RoomEvent>map(claim -> known.citation().isPresent()
                                ? new SourceSifted(known.room(), claim)
                                : new ClaimChecked(known.room(), claim))
                        .orElseGet(() -> new RoomConcluded(known.room())))
                .ifPresent(events::tell);
    }
}
