package org.storytank.coediting.live;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.storytank.coediting.DocumentId;

/** Keeps what a document amounts to, so that loading reads little. Only a shortcut: the log has everything. */
final class Keeping {

    private static final Logger log = LoggerFactory.getLogger(Keeping.class);

    private final DocumentId document;
    private final Surroundings around;
    private final Mailbox mailbox;
    private boolean waits;

    Keeping(DocumentId document, Surroundings around, Mailbox mailbox) {
        this.document = document;
        this.around = around;
        this.mailbox = mailbox;
    }

    /**
     * Called in the mailbox, which goes on meanwhile. Asked again before it has run, nothing happens.
     *
     * @param work runs in the mailbox when no other document is being put away, and has to see for itself whether it is still wanted
     */
    void inTurn(Runnable work) {
        if (waits) {
            return;
        }
        waits = true;
        around.turns()
                .ask(() -> mailbox.execute(() -> {
                    waits = false;
                    try {
                        work.run();
                    } finally {
                        around.turns().end();
                    }
                }));
    }

    boolean isDue(Contents contents) {
        return contents.hasUnpacked(around.settings().packAfter());
    }

    /** Only while nothing is on its way to the disk. */
    void keepWhenNewer(Contents contents) {
        if (contents.hasNewerThanSnapshot()) {
            keep(contents);
        }
    }

    void keep(Contents contents) {
        try {
            var snapshot = contents.snapshot();
            around.log().keepSnapshot(document, contents.turn, snapshot);
            around.log()
                    .pack(
                            document,
                            snapshot.upTo(),
                            around.settings().packSize().toBytes());
            contents.snapshotKept(snapshot.upTo());
        } catch (RuntimeException failure) {
            log.warn("Document {}: no snapshot was kept", document, failure);
        }
    }
}
