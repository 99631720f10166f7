package org.storytank.story;

import java.util.Optional;
import org.storytank.coediting.TextRange;
import org.storytank.debate.DebateRoom;

/**
 * A debate that a passage of a scene raised.
 *
 * @param quote the words as they stood when it was raised
 * @param where the passage is now; empty when all of it was deleted
 */
public record RaisedDebate(
        PassageId passage, SceneId scene, String quote, DebateRoom room, Optional<TextRange> where) {}
