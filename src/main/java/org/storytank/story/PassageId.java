package org.storytank.story;

import org.storytank.graph.Ids;

/** Which marked passage of a scene. */
public record PassageId(String value) {

    public PassageId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
