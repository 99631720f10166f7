package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.source.NotAccepted;

/** The phases of a room, set by those who run it: collect, discuss, test the sources, decide, conclude, closed; or none. */
@Service
public class Phasing {

    private final Rooms rooms;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    Phasing(Rooms rooms, AccessService access, RoomEvents events, DebateSettings settings, Clock clock) {
        this.rooms = rooms;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Moves the room to a phase, from whichever; what the phase does not allow is refused from now on. Those who run the room may.
     *
     * @param minutes how long it is meant to last, for the clock; the room stays in it until somebody moves it on
     */
    public void move(PersonId owner, RoomId room, Phase phase, Optional<Integer> minutes) {
        access.require(room.place(), owner, FACILITATOR);
        requireMinutes(minutes, settings);
        var now = new RoomPhase(phase, minutes.map(given -> clock.instant().plus(Duration.ofMinutes(given))));
        rooms.move(room, now);
        events.tell(new RoomPhased(room, now));
    }

    static void requireMinutes(Optional<Integer> minutes, DebateSettings settings) {
        minutes.filter(given -> given < 1 || given > settings.minutesPerPhase()).ifPresent(_ -> {
            throw new NotAccepted(
                    "debate.refused.minutes", "A phase lasts from 1 to %d minutes.", settings.minutesPerPhase());
        });
    }
}
