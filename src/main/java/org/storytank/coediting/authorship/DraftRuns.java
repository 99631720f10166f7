package org.storytank.coediting.authorship;

import java.util.Optional;
import org.storytank.coediting.DocumentId;

/** What machines wrote here, so that their words are known again. */
public interface DraftRuns {

    /** Keeps the run with its words. Again with the same words changes nothing. @throws IllegalStateException when the run wrote other words */
    void keep(DocumentId document, DraftRun run, String text);

    Optional<DraftRun> find(String id);

    /** Forgets the words of everything that was drafted for this document; that there was a run stays known. */
    void forgetWordsFor(DocumentId document);
}
