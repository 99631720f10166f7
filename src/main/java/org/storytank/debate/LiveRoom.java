package org.storytank.debate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.storytank.account.AccountService;
import org.storytank.account.PlaceId;

/**
 * A room somebody looks at: read once after each change, for everybody who looks. Its lock is taken by its own tasks only, never
 * by a page's thread, which holds the lock of that page.
 */
final class LiveRoom {

    private static final Logger log = LoggerFactory.getLogger(LiveRoom.class);

    private final RoomId id;
    private final Rooms rooms;
    private final AccountService accounts;
    private final Paces paces;

    private final List<Seat> seats = new CopyOnWriteArrayList<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicBoolean peopleChanged = new AtomicBoolean();
    /** A whole hall votes in one moment: the first vote is shown at once, what follows it together. */
    private final Breath votes;

    private final ReentrantLock oneAtATime = new ReentrantLock();

    /** How soon something is done: now, after a breath, when the room could not be read. */
    record Paces(Executor soon, Executor calmly, Executor later) {}

    LiveRoom(RoomId id, Rooms rooms, AccountService accounts, Paces paces) {
        this.id = id;
        this.rooms = rooms;
        this.accounts = accounts;
        this.paces = paces;
        votes = new Breath(this::changed, paces.calmly());
    }

    void enter(Seat seat) {
        seats.add(seat);
        // What they voted between the first look and now.
        seat.voted();
        peopleChanged();
    }

    void leave(Seat seat) {
        if (seats.remove(seat)) {
            peopleChanged();
        }
    }

    /** Somebody is writing an answer to a claim, or not any more. */
    void answers(Seat seat, Optional<ClaimId> claim) {
        if (seat.answers(claim)) {
            paces.soon().execute(() -> {
                oneAtATime.lock();
                try {
                    tellWhoAnswers();
                } finally {
                    oneAtATime.unlock();
                }
            });
        }
    }

    boolean isEmpty() {
        return seats.isEmpty();
    }

    void rolesChanged(PlaceId place) {
        if (seats.stream()
                        .filter(seat -> seat.dependsOn(place))
                        .peek(Seat::askAgain)
                        .count()
                > 0) {
            changed();
        }
    }

    void happened(RoomEvent event) {
        switch (event) {
            case DraftingChosen _ -> {
                seats.forEach(Seat::tellAgain);
                changed();
            }
            case ClaimVoted(var _, var _, var by) -> {
                seats.stream().filter(seat -> by.equals(seat.person())).forEach(Seat::voted);
                votes.ask();
            }
            // So do hands go up.
            case FloorMoved _ -> votes.ask();
            case ClaimMerged _, ClaimParted _ -> {
                // Votes go along.
                seats.forEach(Seat::voted);
                changed();
            }
            default -> changed();
        }
    }

    /** Somebody came, went, or has another name. */
    void peopleChanged() {
        peopleChanged.set(true);
        changed();
    }

    /** Several changes in one moment are shown by one reading. */
    void changed() {
        if (!waiting.getAndSet(true)) {
            paces.soon().execute(this::refresh);
        }
    }

    private void refresh() {
        oneAtATime.lock();
        try {
            waiting.set(false);
            show(rooms.read(id));
            if (peopleChanged.getAndSet(false)) {
                tellWhoIsHere();
            }
        } catch (RuntimeException e) {
            log.warn("Room {} cannot be read and is tried again: {}", id, e.toString());
            peopleChanged.set(true);
            paces.later().execute(this::changed);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void show(Optional<Debate> debate) {
        var left = seats.stream().filter(seat -> !seat.show(debate)).toList();
        if (seats.removeAll(left)) {
            peopleChanged.set(true);
        }
    }

    private void tellWhoIsHere() {
        var people = seats.stream()
                .map(Seat::person)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(person -> accounts.find(person).stream())
                .map(person -> new Author(person.id(), person.name(), person.hue()))
                .toList();
        var unnamed = (int) seats.stream().filter(seat -> seat.person() == null).count();
        seats.forEach(seat -> seat.present(people, unnamed));
        tellWhoAnswers();
    }

    private void tellWhoAnswers() {
        seats.forEach(seat -> seat.answering(answeringBeside(seat)));
    }

    /** Nobody is told of themselves, on whichever of their pages they write. */
    private Map<ClaimId, List<Author>> answeringBeside(Seat mine) {
        return seats.stream()
                .filter(seat -> seat.person() != null && !seat.person().equals(mine.person()))
                .flatMap(seat -> seat.answering().stream()
                        .flatMap(claim -> accounts.find(seat.person()).stream()
                                .map(person -> Map.entry(claim, new Author(person.id(), person.name(), person.hue())))))
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
