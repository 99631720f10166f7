package org.storytank.story;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.storytank.coediting.DocumentService;
import org.storytank.media.MediaService;
import org.storytank.story.StoryEvent.SceneErased;
import org.storytank.story.StoryEvent.StoryErased;

/** Erases for good what was deleted long enough ago, texts first, so that an interrupted round is taken up by the next. */
@Component
@EnableScheduling
class Retention {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private final Stories stories;
    private final Scenes scenes;
    private final Passages passages;
    private final DocumentService documents;
    private final MediaService images;
    private final StorySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Retention(
            Stories stories,
            Scenes scenes,
            Passages passages,
            DocumentService documents,
            MediaService images,
            StorySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stories = stories;
        this.scenes = scenes;
        this.passages = passages;
        this.documents = documents;
        this.images = images;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${storytank.story.erase-every:1h}",
            fixedDelayString = "${storytank.story.erase-every:1h}")
    void eraseWhatIsOver() {
        var over = clock.instant().minus(settings.keepDeleted());
        stories.deletedBefore(over).forEach(story -> tried("story", story, () -> erase(story)));
        scenes.deletedBefore(over).forEach(scene -> tried("scene", scene.id(), () -> erase(scene)));
    }

    /** One that its owner wants gone at once. @throws IllegalStateException when it could not be; then it can be asked again */
    void eraseNow(StoryId story) {
        erase(story);
        if (!scenes.everIn(story).isEmpty()) {
            throw new IllegalStateException("Story %s could not be erased now; its texts are deleted".formatted(story));
        }
    }

    private void erase(StoryId story) {
        var kept = scenes.everIn(story).stream()
                .filter(scene -> !tried("scene", scene, () -> eraseContent(story, scene)))
                .toList();
        if (!kept.isEmpty()) {
            log.error("Story {} stays until the texts of its scenes {} can be erased", story, kept);
            return;
        }
        images.erase(story.cover());
        stories.erase(story);
        log.info("Story {} was erased with everything written in it", story);
        events.publishEvent(new StoryErased(story));
    }

    private void erase(Scene scene) {
        eraseContent(scene.story(), scene.id());
        scenes.erase(scene.id());
        log.info("Scene {} was erased {} after it had been deleted", scene.id(), settings.keepDeleted());
        events.publishEvent(new SceneErased(scene.story(), scene.id()));
    }

    private void eraseContent(StoryId story, SceneId scene) {
        images.erase(new Scene(scene, story, "").illustrations());
        passages.eraseOf(scene);
        documents.erase(scene.document());
    }

    // What fails keeps nothing else from being erased.
    private static boolean tried(String what, Object id, Runnable erasing) {
        try {
            erasing.run();
            return true;
        } catch (RuntimeException e) {
            log.error("The {} {} could not be erased; the next round tries again", what, id, e);
            return false;
        }
    }
}
