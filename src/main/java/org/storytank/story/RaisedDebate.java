package org.storytank.story;

import java.util.Optional;
import org.storytank.coediting.TextRange;
import org.storytank.debate.DebateRoom;
import org.storytank.provenance.LabelledText;

/**
 * A debate that a passage of a scene raised.
 *
 * @param words the passage as it stood when it was raised
 * @param where the passage is now; empty when all of it was deleted
 */
public record RaisedDebate(
        PassageId passage, SceneId scene, LabelledText words, DebateRoom room, Optional<TextRange> where) {

    public String quote() {
        return words.text();
    }
}
