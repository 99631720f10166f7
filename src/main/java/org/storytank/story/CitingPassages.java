package org.storytank.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.storytank.coediting.PassageMark;
import org.storytank.source.Citation;
import org.storytank.source.CitationId;

/** The passages of scenes that cite sources, each one source. */
interface CitingPassages {

    /** A passage with what it cites. */
    record Sourced(PassageId id, PassageMark mark, Citation citation) {}

    /** A passage that readers of its story may see. @param title of the story */
    record Standing(Scene scene, String title, PassageMark mark) {}

    /** Keeps a passage, unless its scene has {@code most} already. Its words are not copied: they are read where they stand. */
    boolean add(PassageId id, SceneId scene, PassageMark mark, Instant at, int most);

    /** Takes back a passage that cites nothing. */
    void remove(PassageId id);

    /** In the order in which they were cited; those of a held scene, too. */
    List<Sourced> in(SceneId scene);

    /** Empty when it is no such passage, or its scene is held or deleted. */
    Optional<Standing> find(PassageId id);

    /** The scene of this citation, held or deleted ones left out. */
    Optional<SceneId> sceneOf(CitationId citation);
}
