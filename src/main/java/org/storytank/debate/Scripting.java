package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.debate.ScriptStep.Planned;
import org.storytank.moderation.Told;
import org.storytank.source.NotAccepted;
import org.storytank.source.PlainText;

/** A script of phases that those who run a room prepare before, and run with one button; see {@link Phasing} for moving by hand. */
@Service
public class Scripting {

    private final Scripts scripts;
    private final Rooms rooms;
    private final Labels labels;
    private final HouseReads house;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    Scripting(
            Scripts scripts,
            Rooms rooms,
            Labels labels,
            HouseReads house,
            AccessService access,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.scripts = scripts;
        this.rooms = rooms;
        this.labels = labels;
        this.house = house;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes the script anew; the phase the room is in stays. Those who run the room may.
     *
     * @param steps none takes the script away
     * @param heard whether they have read what a rule advises of a question, and ask it all the same
     * @throws Told when a rule of the house has something to say first of a question, or would hold it
     */
    public void prepare(PersonId owner, RoomId room, List<Planned> steps, boolean heard) {
        access.require(room.place(), owner, FACILITATOR);
        if (steps.size() > settings.stepsPerScript()) {
            throw new NotAccepted("debate.refused.steps", "A script has at most %d steps.", settings.stepsPerScript());
        }
        var written = new ArrayList<ScriptStep>();
        for (var step : steps) {
            written.add(read(owner, room, step, heard));
        }
        scripts.prepare(room, written);
        events.tell(new ScriptPrepared(room));
    }

    /**
     * Moves the room to the next step: its phase, its minutes, its question.
     *
     * @param from how many steps had begun when they pressed: whoever presses twice skips nothing
     * @throws NotAccepted when others have begun meanwhile, or there is no next one
     */
    public void next(PersonId owner, RoomId room, int from) {
        access.require(room.place(), owner, FACILITATOR);
        if (!scripts.next(room, from, clock.instant())) {
            throw new NotAccepted(
                    "debate.refused.no-next",
                    "There is no next step, or it has begun already. Look at the room again.");
        }
        rooms.find(room).ifPresent(found -> events.tell(new RoomPhased(room, found.phase())));
    }

    private ScriptStep read(PersonId owner, RoomId room, Planned step, boolean heard) {
        if (step.phase() == Phase.FREE) {
            throw new NotAccepted("debate.refused.step-phase", "Each step of a script is a phase: choose which.");
        }
        Phasing.requireMinutes(step.minutes(), settings);
        var question =
                PlainText.line("debate.question", settings.questionLength()).optional(step.question());
        if (question.isEmpty()) {
            return new ScriptStep(step.phase(), step.minutes(), Optional.empty());
        }
        house.rewording(owner, room, true, question, heard);
        return new ScriptStep(step.phase(), step.minutes(), Optional.of(labels.typed(owner, question)));
    }
}
