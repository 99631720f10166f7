package org.storytank.story;

/** A part of a story, written as one live document. @param title empty until somebody gives one */
public record Scene(SceneId id, StoryId story, String title) {

    /** Where people open it, relative to the root of the place. */
    public String path() {
        return "stories/%s/scenes/%s".formatted(story, id);
    }
}
