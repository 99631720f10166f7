package org.storytank.story;

import java.time.Instant;
import org.storytank.account.Role;

/**
 * A story as it stands in a list.
 *
 * @param title empty until somebody gives one
 * @param role what the person who looks may do in it
 * @param open whether everyone may read it
 */
public record StoryOnShelf(StoryId id, String title, int scenes, Instant changedAt, Role role, boolean open) {

    public String path() {
        return "stories/" + id;
    }
}
