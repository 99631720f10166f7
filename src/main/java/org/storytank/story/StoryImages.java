package org.storytank.story;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.media.ImagesChanged;

/** Tells whoever looks at a story that its images changed, as it tells everything else of it. */
@Component
class StoryImages {

    private final Stories stories;
    private final ApplicationEventPublisher events;

    StoryImages(Stories stories, ApplicationEventPublisher events) {
        this.stories = stories;
        this.events = events;
    }

    @EventListener
    void on(ImagesChanged changed) {
        var story = StoryId.of(changed.spot().place());
        if (stories.find(story).isPresent()) {
            events.publishEvent(new StoryEvent.ImagesChanged(story, changed.by()));
        }
    }
}
