package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;
import static org.storytank.account.Role.READER;
import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.TooManyTries;
import org.storytank.account.Tries;
import org.storytank.source.NotAccepted;

/**
 * The speaking queue of a room that meets in person: who may write raises a hand, and those who run the room give the word to whoever is next. First
 * come, first served; who has not spoken yet comes before who has.
 */
@Service
public class Speaking {

    private final Floors floors;
    private final Masking masking;
    private final AccessService access;
    private final RoomEvents events;
    private final Clock clock;
    private final Tries tries;

    Speaking(
            Floors floors,
            Masking masking,
            AccessService access,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.floors = floors;
        this.masking = masking;
        this.access = access;
        this.events = events;
        this.clock = clock;
        tries = new Tries(settings.handsPerMinute(), Duration.ofMinutes(1), clock);
    }

    /** The queue as it is now. */
    public Floor in(RoomId room, @Nullable PersonId asker) {
        access.require(room.place(), asker, READER);
        return MaskedDebate.of(floors.of(room), masking.faces(room, asker));
    }

    /** Opens the queue, or closes it: then nothing says any more who waited and who has spoken. Those who run the room may. */
    public void choose(PersonId owner, RoomId room, boolean open) {
        access.require(room.place(), owner, FACILITATOR);
        floors.open(room, open);
        events.tell(new FloorMoved(room));
    }

    /**
     * Raises one's hand; it is up once, however often it is raised.
     *
     * @throws NotAccepted when the room has no queue
     * @throws TooManyTries when they raised and lowered it as often as one may in a minute
     */
    public void raise(PersonId by, RoomId room) {
        access.require(room.place(), by, WRITER);
        if (!floors.of(room).open()) {
            throw new NotAccepted(
                    "debate.refused.no-queue", "This room has no speaking queue. Those who run it may open one.");
        }
        tries.count(by.value());
        tell(room, floors.raise(room, by));
    }

    /** Lowers one's hand, and gives the word back if one has it. */
    public void lower(PersonId by, RoomId room) {
        access.require(room.place(), by, READER);
        tell(room, floors.lower(room, by));
    }

    /**
     * The word goes to this person, from whoever had it.
     *
     * @param shown as they are known in the room: where nobody's name is shown, who is meant by no mask is not found
     * @throws NotAccepted when somebody else is next by now: whoever presses twice passes nobody over
     */
    public void give(PersonId owner, RoomId room, PersonId shown) {
        access.require(room.place(), owner, FACILITATOR);
        var to = masking.behind(room, shown, owner).orElseThrow(Speaking::notNext);
        if (access.roleIn(room.place(), to)
                .filter(role -> role.includes(WRITER))
                .isEmpty()) {
            tell(room, floors.takeDown(room, to));
            throw notNext();
        }
        if (!floors.give(room, to, clock.instant())) {
            if (floors.of(room).hasWord(to)) {
                return;
            }
            throw notNext();
        }
        events.tell(new FloorMoved(room));
    }

    /** Whoever has the word has spoken. */
    public void end(PersonId owner, RoomId room) {
        access.require(room.place(), owner, FACILITATOR);
        tell(room, floors.end(room));
    }

    /** Takes somebody's hand down. */
    public void takeDown(PersonId owner, RoomId room, PersonId of) {
        access.require(room.place(), owner, FACILITATOR);
        masking.behind(room, of, owner).ifPresent(real -> tell(room, floors.takeDown(room, real)));
    }

    private void tell(RoomId room, boolean moved) {
        if (moved) {
            events.tell(new FloorMoved(room));
        }
    }

    private static NotAccepted notNext() {
        return new NotAccepted("debate.refused.not-next", "Somebody else is next by now. Look at the queue again.");
    }
}
