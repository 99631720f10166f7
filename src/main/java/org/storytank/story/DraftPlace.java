package org.storytank.story;

import java.util.Optional;
import org.storytank.coediting.PassageMark;

/**
 * Where in a scene somebody asks a model.
 *
 * @param where what they chose, or what stands just before the caret; empty at the beginning of the text
 * @param chosen whether they chose a passage
 */
public record DraftPlace(SceneId scene, Optional<PassageMark> where, boolean chosen) {

    /** The chosen words, or none. */
    public String passage() {
        return chosen ? where.map(PassageMark::quote).orElse("") : "";
    }
}
