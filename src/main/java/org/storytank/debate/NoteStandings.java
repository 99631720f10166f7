package org.storytank.debate;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.storytank.source.bridging.Bridging;
import org.storytank.source.bridging.Standing;
import org.storytank.source.bridging.Thresholds;

/**
 * How context notes stand with people who usually disagree: reckoned anew when ratings have changed, and no more often than the settings
 * say.
 */
@Component
class NoteStandings {

    private static final Standing UNRATED = new Standing.NotYetAgreed(0);

    private final ContextNotes notes;
    private final Bridging bridging = new Bridging(Thresholds.COMMUNITY_NOTES);
    private final DebateSettings settings;
    private final Clock clock;
    private final ReentrantLock reckoning = new ReentrantLock();
    private volatile Reckoned last =
            new Reckoned(Instant.MIN, new ContextNotes.State(0, 0, Optional.empty()), Map.of());

    NoteStandings(ContextNotes notes, DebateSettings settings, Clock clock) {
        this.notes = notes;
        this.settings = settings;
        this.clock = clock;
    }

    private record Reckoned(Instant asked, ContextNotes.State state, Map<String, Standing> standings) {}

    Standing of(RemarkId note) {
        return now().getOrDefault(note.value(), UNRATED);
    }

    boolean isAgreed(RemarkId note) {
        return of(note) instanceof Standing.Helpful;
    }

    /** While one reckons, the others go on with what was reckoned before. */
    private Map<String, Standing> now() {
        var now = clock.instant();
        if (!last.asked.isAfter(now.minus(settings.notesReckonedEvery())) && reckoning.tryLock()) {
            try {
                var state = notes.state();
                var standings = state.equals(last.state) ? last.standings : bridging.of(notes.ratings());
                last = new Reckoned(now, state, standings);
            } finally {
                reckoning.unlock();
            }
        }
        return last.standings;
    }
}
