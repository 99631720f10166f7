package org.storytank.story;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.storytank.account.RolesChanged;
import org.storytank.story.StoryEvent.SceneHeld;
import org.storytank.story.StoryEvent.ScenePutBack;
import org.storytank.story.StoryEvent.TitleModerated;

/** Tells that moderation took scenes or the title of a story from readers, or gave them back. */
@Component
class ScenesHeld {

    private final ApplicationEventPublisher events;

    ScenesHeld(ApplicationEventPublisher events) {
        this.events = events;
    }

    void held(StoryId story, List<SceneId> scenes) {
        scenes.forEach(scene -> events.publishEvent(new SceneHeld(story, scene)));
        askAgain(story, scenes);
    }

    void putBack(StoryId story, List<SceneId> scenes) {
        scenes.forEach(scene -> events.publishEvent(new ScenePutBack(story, scene)));
        askAgain(story, scenes);
    }

    void titled(StoryId story) {
        events.publishEvent(new TitleModerated(story));
    }

    /** Readers who have a text open lose it at once, and only they. */
    private void askAgain(StoryId story, List<SceneId> scenes) {
        if (!scenes.isEmpty()) {
            events.publishEvent(new RolesChanged(story.place(), null));
        }
    }
}
