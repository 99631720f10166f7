package org.storytank.drafting;

import org.storytank.provenance.DraftRun;

/** Keeps what a model wrote, so that it is known again wherever it turns up; the feature whose place it is does. */
public interface AnswerKeeper {

    /** @throws RuntimeException when it cannot be kept; then nobody gets to see it */
    void keep(DraftRun run, String text);
}
