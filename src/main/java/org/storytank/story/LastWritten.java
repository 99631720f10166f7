package org.storytank.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.coediting.DocumentChanged;

/** Moves a story up in the lists while people write in it: once a minute for each scene is exact enough. */
@Component
class LastWritten {

    /** How far behind {@code changedAt} of a story may be. */
    static final Duration EXACT_ENOUGH = Duration.ofMinutes(1);

    private static final int REMEMBERED = 1000;

    private final Scenes scenes;
    private final Clock clock;
    private final LinkedHashMap<SceneId, Instant> told = new LinkedHashMap<>();

    LastWritten(Scenes scenes, Clock clock) {
        this.scenes = scenes;
        this.clock = clock;
    }

    @EventListener
    void on(DocumentChanged changed) {
        var scene = SceneId.of(changed.document());
        var now = clock.instant();
        if (isNews(scene, now)) {
            scenes.written(scene, now);
        }
    }

    private synchronized boolean isNews(SceneId scene, Instant now) {
        var before = told.get(scene);
        if (before != null && now.isBefore(before.plus(EXACT_ENOUGH))) {
            return false;
        }
        told.remove(scene);
        told.put(scene, now);
        if (told.size() > REMEMBERED) {
            told.remove(told.firstEntry().getKey());
        }
        return true;
    }
}
