package org.storytank.moderation.cases;

import org.storytank.graph.Ids;

/** What a case is about. @param kind see {@link org.storytank.moderation.Moderated#kind} @param id of it */
public record Subject(String kind, String id) {

    public Subject {
        Ids.checked(kind);
        Ids.checked(id);
    }

    String key() {
        return kind + ":" + id;
    }
}
