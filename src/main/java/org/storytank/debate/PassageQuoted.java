package org.storytank.debate;

import org.storytank.account.PlaceId;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.PassageMark;

/**
 * A passage of a story that a debate is drawn from.
 *
 * @param story the place whose roles the room inherits
 * @param document the scene's document, where the mark keeps its place
 * @param passage where it stands, and its words as they were marked
 * @param path where those who may read the story find it, for example {@code stories/abc/scenes/def}
 */
public record PassageQuoted(PlaceId story, DocumentId document, PassageMark passage, String path) {

    public PassageQuoted {
        if (!path.matches("[a-z0-9][a-z0-9/-]{0,199}")) {
            throw new IllegalArgumentException(
                    "The path of a passage is an address inside this place, for example stories/abc/scenes/def");
        }
    }
}
