package org.storytank.coediting;

import org.storytank.graph.Ids;

/** Which live document; for a scene, the scene's id. */
public record DocumentId(String value) {

    public DocumentId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
