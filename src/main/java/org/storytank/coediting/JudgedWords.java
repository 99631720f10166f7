package org.storytank.coediting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.live.Withheld;
import org.storytank.coediting.yjs.IdRun;

/** Words of texts that moderation judges by themselves, kept as long as their text. */
interface JudgedWords {

    /**
     * @param noted ids under which they stood when they were noted
     * @param ids under which they stand, or stood last
     * @param withheld what was taken out; null while they stand
     */
    record Kept(
            DocumentId document,
            String text,
            List<IdRun> noted,
            List<IdRun> ids,
            @Nullable Withheld withheld) {}

    void add(String id, DocumentId document, String text, List<IdRun> ids);

    Optional<Kept> find(String id);

    void takenOut(String id, Withheld words);

    /** @param ids under which they stand from now on */
    void putBack(String id, List<IdRun> ids);

    void eraseOf(DocumentId document);
}
