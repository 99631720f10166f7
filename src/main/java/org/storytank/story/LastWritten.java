package org.storytank.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.coediting.DocumentChanged;

/**
 * Moves a story up in the lists while people write in it: once a minute for each scene is exact enough. Scenes that come while others are
 * being stored are stored together: a whole school begins to write in the same minute.
 */
@Component
class LastWritten {

    /** How far behind {@code changedAt} of a story may be. */
    static final Duration EXACT_ENOUGH = Duration.ofMinutes(1);

    private static final int REMEMBERED = 1000;

    private final Scenes scenes;
    private final Clock clock;
    private final LinkedHashMap<SceneId, Instant> told = new LinkedHashMap<>();
    private final ReentrantLock storing = new ReentrantLock();
    private Set<SceneId> waiting = new LinkedHashSet<>();

    LastWritten(Scenes scenes, Clock clock) {
        this.scenes = scenes;
        this.clock = clock;
    }

    @EventListener
    void on(DocumentChanged changed) {
        var scene = SceneId.of(changed.document());
        var now = clock.instant();
        if (waits(scene, now)) {
            store(now);
        }
    }

    private synchronized boolean waits(SceneId scene, Instant now) {
        var before = told.get(scene);
        if (before != null && now.isBefore(before.plus(EXACT_ENOUGH))) {
            return false;
        }
        told.remove(scene);
        told.put(scene, now);
        if (told.size() > REMEMBERED) {
            told.remove(told.firstEntry().getKey());
        }
        waiting.add(scene);
        return true;
    }

    private synchronized Set<SceneId> allWaiting() {
        var all = waiting;
        waiting = new LinkedHashSet<>();
        return all;
    }

    /** Returns when the scene of whoever calls it is stored, by this call or by the one before. */
    private void store(Instant now) {
        storing.lock();
        try {
            var all = allWaiting();
            if (!all.isEmpty()) {
                scenes.written(all, now);
            }
        } finally {
            storing.unlock();
        }
    }
}
