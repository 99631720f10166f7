package org.storytank.story;

import org.storytank.coediting.DocumentId;
import org.storytank.graph.Ids;

/** Which scene; its text is the live document of the same id. */
public record SceneId(String value) {

    public SceneId {
        Ids.checked(value);
    }

    public static SceneId of(DocumentId document) {
        return new SceneId(document.value());
    }

    public DocumentId document() {
        return new DocumentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
