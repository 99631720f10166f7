package org.storytank.story;

import org.storytank.media.Spot;

/**
 * A part of a story, written as one live document.
 *
 * @param title empty until somebody gives one
 * @param held whether moderation took it from readers; those who write the story see it
 */
public record Scene(SceneId id, StoryId story, String title, boolean held) {

    public Scene(SceneId id, StoryId story, String title) {
        this(id, story, title, false);
    }

    /** Where people open it, relative to the root of the place. */
    public String path() {
        return "stories/%s/scenes/%s".formatted(story, id);
    }

    /** Where its illustrations stand. */
    public Spot illustrations() {
        return new Spot(story.place(), id.value());
    }
}
