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
import org.storytank.debate.LiveRoom.Seat;
import org.storytank.debate.RoomFollower.Following;

/** The rooms somebody looks at, each with one listener on what happens in it. */
@Component
class LiveRooms implements DisposableBean {

    private final Rooms rooms;
    private final AccessService access;
    private final AccountService accounts;
    private final RoomEvents.Listening listening;
    private final Map<RoomId, LiveRoom> live = new ConcurrentHashMap<>();
    private final ExecutorService soon = Executors.newVirtualThreadPerTaskExecutor();

    LiveRooms(Rooms rooms, AccessService access, AccountService accounts, RoomEvents events) {
        this.rooms = rooms;
        this.access = access;
        this.accounts = accounts;
        listening =
                events.hear(event -> Optional.ofNullable(live.get(event.room())).ifPresent(LiveRoom::changed));
    }

    Following follow(RoomId id, @Nullable PersonId person, RoomFollower follower) {
        var seat = new Seat(person, follower);
        // Taken in while the map holds the entry, so that a room emptied at this moment is not left behind with
        // somebody in it.
        live.compute(id, (_, room) -> entered(room == null ? begin(id) : room, seat));
        return () -> live.computeIfPresent(id, (_, room) -> {
            room.leave(seat);
            return room.isEmpty() ? null : room;
        });
    }

    @EventListener
    void on(RolesChanged change) {
        live.values().stream()
                .filter(room -> room.takesRolesFrom(change.place()))
                .forEach(LiveRoom::changed);
    }

    @EventListener
    void on(PersonChanged change) {
        live.values().forEach(LiveRoom::renamed);
    }

    @Override
    public void destroy() {
        listening.close();
        soon.shutdownNow();
    }

    private static LiveRoom entered(LiveRoom room, Seat seat) {
        room.enter(seat);
        return room;
    }

    private LiveRoom begin(RoomId id) {
        var later = CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS, soon);
        return new LiveRoom(id, rooms, access, accounts, soon, later);
    }
}
