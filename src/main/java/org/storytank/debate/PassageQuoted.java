package org.storytank.debate;

import org.storytank.account.PlaceId;
import org.storytank.graph.Ids;
import org.storytank.provenance.LabelledText;

/**
 * A passage of a story that a debate is drawn from. Everybody in the room sees the quote; only those who may read the story see
 * its title and the way back.
 *
 * @param quote its words, with where each of them comes from
 * @param story the place whose roles the room inherits
 * @param path where the passage is read, for example {@code stories/abc/scenes/def}
 * @param passage the id of its {@code (:Passage)}, which then RAISES the room
 */
public record PassageQuoted(PlaceId story, String title, String path, LabelledText quote, String passage) {

    public PassageQuoted {
        if (!path.matches("[a-z0-9][a-z0-9/-]{0,199}")) {
            throw new IllegalArgumentException(
                    "The path of a passage is an address inside this place, for example stories/abc/scenes/def");
        }
        Ids.checked(passage);
    }
}
