package org.storytank.debate;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;

/** A room somebody looks at: read once after each change, for everybody who looks. */
final class LiveRoom {

    private static final Logger log = LoggerFactory.getLogger(LiveRoom.class);

    private final RoomId id;
    private final Rooms rooms;
    private final AccessService access;
    private final AccountService accounts;
    private final Executor soon;
    private final Executor later;

    private final List<Seat> seats = new CopyOnWriteArrayList<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile @Nullable PlaceId story;

    LiveRoom(RoomId id, Rooms rooms, AccessService access, AccountService accounts, Executor soon, Executor later) {
        this.id = id;
        this.rooms = rooms;
        this.access = access;
        this.accounts = accounts;
        this.soon = soon;
        this.later = later;
    }

    /** Somebody's place in the room. */
    record Seat(@Nullable PersonId person, RoomFollower follower) {}

    void enter(Seat seat) {
        locked(() -> {
            seats.add(seat);
            show(rooms.read(id), List.of(seat));
            tellWhoIsHere();
        });
    }

    void leave(Seat seat) {
        locked(() -> {
            if (seats.remove(seat)) {
                tellWhoIsHere();
            }
        });
    }

    boolean isEmpty() {
        return seats.isEmpty();
    }

    boolean takesRolesFrom(PlaceId place) {
        return place.equals(id.place()) || place.equals(story);
    }

    /** Somebody's name changed: it stands under their words and among those who are here. */
    void renamed() {
        changed();
        soon.execute(() -> locked(this::tellWhoIsHere));
    }

    /** Several changes in one moment are shown by one reading. */
    void changed() {
        if (!waiting.getAndSet(true)) {
            soon.execute(this::refresh);
        }
    }

    private void refresh() {
        try {
            locked(() -> {
                waiting.set(false);
                show(rooms.read(id), seats);
            });
        } catch (RuntimeException e) {
            log.warn("Room {} cannot be read, it is tried again: {}", id, e.toString());
            later.execute(this::changed);
        }
    }

    private void show(Optional<Debate> debate, List<Seat> to) {
        debate.flatMap(now -> now.room().quote()).ifPresent(quote -> story = quote.story());
        var left = to.stream().filter(seat -> !shown(debate, seat)).toList();
        if (seats.removeAll(left)) {
            tellWhoIsHere();
        }
    }

    private boolean shown(Optional<Debate> debate, Seat seat) {
        var role = debate.flatMap(now -> access.roleIn(id.place(), seat.person()));
        if (role.isEmpty()) {
            seat.follower().closed();
            return false;
        }
        seat.follower().now(asSeenBy(seat, debate.orElseThrow()), role.get());
        return true;
    }

    private Debate asSeenBy(Seat seat, Debate debate) {
        var mayGoBack = story != null && access.roleIn(story, seat.person()).isPresent();
        return mayGoBack ? debate : debate.withoutWayBack();
    }

    private void tellWhoIsHere() {
        var people = seats.stream()
                .map(Seat::person)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(person -> accounts.find(person).stream())
                .map(person -> new Author(person.id(), person.name(), person.hue()))
                .sorted(Comparator.comparing(Author::name))
                .toList();
        var unnamed = (int) seats.stream().filter(seat -> seat.person() == null).count();
        seats.forEach(seat -> seat.follower().present(people, unnamed));
    }

    private void locked(Runnable act) {
        oneAtATime.lock();
        try {
            act.run();
        } finally {
            oneAtATime.unlock();
        }
    }
}
