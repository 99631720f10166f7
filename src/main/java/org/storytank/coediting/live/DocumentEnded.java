package org.storytank.coediting.live;

import org.storytank.coediting.live.DocumentState.End;

/** The copy in memory that was asked is no longer there. */
final class DocumentEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final End end;

    DocumentEnded(End end) {
        super("The document has left memory: " + end);
        this.end = end;
    }

    /** Whether a fresh copy can be asked. */
    boolean mayBeAskedAgain() {
        return end == End.UNLOADED || end == End.TAKEN;
    }
}
