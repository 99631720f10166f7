package org.storytank.story.api;

import java.time.Instant;
import org.storytank.shell.api.Given;
import org.storytank.story.StoryOnShelf;

/**
 * A story in a list.
 *
 * @param title empty until somebody gives one
 * @param role what the asker may do in it
 * @param open whether everyone may read it
 */
record StoryShown(String id, String title, int scenes, Instant changedAt, String role, boolean open, String path) {

    static StoryShown of(StoryOnShelf story) {
        return new StoryShown(
                story.id().value(),
                story.title(),
                story.scenes(),
                story.changedAt(),
                Given.word(story.role()),
                story.open(),
                story.path());
    }
}
