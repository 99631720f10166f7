package org.storytank.story.api;

import java.util.List;
import org.storytank.account.Role;
import org.storytank.shell.api.Given;
import org.storytank.story.Story;

/** A story with its scenes in the order of reading. @param role what the asker may do in it */
record StoryWhole(String id, String title, String role, List<SceneShown> scenes, String path) {

    static StoryWhole of(Story story, Role role) {
        return new StoryWhole(
                story.id().value(),
                story.title(),
                Given.word(role),
                story.scenes().stream().map(SceneShown::of).toList(),
                story.path());
    }
}
