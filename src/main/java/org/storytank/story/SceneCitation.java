package org.storytank.story;

import java.util.Optional;
import java.util.OptionalInt;
import org.storytank.coediting.PassageNow;
import org.storytank.coediting.TextRange;
import org.storytank.source.Citation;

/**
 * A source cited for a passage of a scene.
 *
 * @param now the passage as it stands; empty when all of it was deleted
 */
public record SceneCitation(PassageId passage, SceneId scene, Citation citation, Optional<PassageNow> now) {

    /** Where the passage is; empty when all of it was deleted. */
    public Optional<TextRange> where() {
        return now.map(PassageNow::where);
    }

    /** Where its number stands: behind the last letter of the passage; empty when nothing of it is left. */
    public OptionalInt numberAt() {
        var length = words().stripTrailing().length();
        return length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(where().orElseThrow().start() + length);
    }

    /** What the passage says; empty when all of it was deleted. */
    public String words() {
        return now.map(passage -> passage.words().text()).orElse("");
    }
}
