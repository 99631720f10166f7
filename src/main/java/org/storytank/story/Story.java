package org.storytank.story;

import java.util.List;
import java.util.Optional;

/** A story with its scenes in the order of reading. @param title empty until somebody gives one */
public record Story(StoryId id, String title, List<Scene> scenes) {

    public Story {
        scenes = List.copyOf(scenes);
    }

    public Optional<Scene> scene(SceneId wanted) {
        return scenes.stream().filter(scene -> scene.id().equals(wanted)).findFirst();
    }

    /** What readers see of it. */
    public Story inSight() {
        return new Story(
                id, title, scenes.stream().filter(scene -> !scene.held()).toList());
    }

    /** Where people open it, relative to the root of the place. */
    public String path() {
        return "stories/" + id;
    }
}
