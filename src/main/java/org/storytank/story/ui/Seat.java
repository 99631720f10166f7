package org.storytank.story.ui;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.storytank.account.Person;
import org.storytank.account.Role;

/** Who is in front of a page of a story, with which role. Another of either needs another ticket for the text. */
record Seat(@Nullable Person person, Role role) implements Serializable {

    boolean writes() {
        return person != null && role.includes(Role.WRITER);
    }

    boolean owns() {
        return person != null && role == Role.OWNER;
    }
}
