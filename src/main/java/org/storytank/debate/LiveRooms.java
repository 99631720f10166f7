package org.storytank.debate;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonChanged;
import org.storytank.account.PersonId;
import org.storytank.account.RolesChanged;
import org.storytank.debate.RoomFollower.Following;

/** The rooms somebody looks at, each brought up to date by what happens in it. */
@Component
class LiveRooms implements DisposableBean {

    private static final long CALM_MILLIS = 500;

    private final Rooms rooms;
    private final AccessService access;
    private final AccountService accounts;
    private final Ballots ballots;
    private final Masking masking;
    private final RoomEvents.Listening listening;
    private final Map<RoomId, LiveRoom> live = new ConcurrentHashMap<>();
    private final ExecutorService soon = Executors.newVirtualThreadPerTaskExecutor();

    LiveRooms(
            Rooms rooms,
            AccessService access,
            AccountService accounts,
            Ballots ballots,
            Masking masking,
            RoomEvents events) {
        this.rooms = rooms;
        this.access = access;
        this.accounts = accounts;
        this.ballots = ballots;
        this.masking = masking;
        listening = events.hear(
                event -> Optional.ofNullable(live.get(event.room())).ifPresent(room -> room.happened(event)));
    }

    /** Shows the room in this thread before it returns, and what changes later in others. */
    Following follow(RoomId id, @Nullable PersonId person, RoomFollower follower) {
        var seat = new Seat(id, person, follower, access, ballots, masking.faces(id, person));
        if (!seat.show(rooms.read(id))) {
            return () -> {};
        }
        live.compute(id, (_, room) -> with(seat, room == null ? begin(id) : room));
        return new Following() {
            @Override
            public void answers(Optional<ClaimId> claim) {
                Optional.ofNullable(live.get(id)).ifPresent(room -> room.answers(seat, claim));
            }

            @Override
            public void close() {
                live.computeIfPresent(id, (_, room) -> {
                    room.leave(seat);
                    return room.isEmpty() ? null : room;
                });
            }
        };
    }

    @EventListener
    void on(RolesChanged change) {
        live.values().forEach(room -> room.rolesChanged(change.place()));
    }

    @EventListener
    void on(PersonChanged change) {
        live.values().forEach(LiveRoom::peopleChanged);
    }

    @Override
    public void destroy() {
        listening.close();
        soon.shutdownNow();
    }

    private static LiveRoom with(Seat seat, LiveRoom room) {
        room.enter(seat);
        return room;
    }

    private LiveRoom begin(RoomId id) {
        var later = CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS, soon);
        var calmly = CompletableFuture.delayedExecutor(CALM_MILLIS, TimeUnit.MILLISECONDS, soon);
        return new LiveRoom(id, rooms, accounts, new LiveRoom.Paces(soon, calmly, later));
    }
}
