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
     * @param client under which they are being put back, and may stand already; null while nobody puts them back
     */
    record Kept(
            DocumentId document,
            String text,
            List<IdRun> noted,
            List<IdRun> ids,
            @Nullable Withheld withheld,
            @Nullable Long client) {}

    void add(String id, DocumentId document, String text, List<IdRun> ids);

    Optional<Kept> find(String id);

    void takenOut(String id, Withheld words);

    /** Notes the client id under which they are put back. @return the one that was noted first; empty when they are not taken out */
    Optional<Long> puttingBack(String id, long client);

    /** Nothing when they are not being put back under this client id. @param ids under which they stand from now on */
    void putBack(String id, long client, List<IdRun> ids);

    void eraseOf(DocumentId document);
}
