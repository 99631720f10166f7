package org.storytank.coediting.live;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.storytank.coediting.DocumentId;

/** Keeps what a document amounts to, so that loading reads little. Only a shortcut: the log has everything. */
final class Keeping {

    private static final Logger log = LoggerFactory.getLogger(Keeping.class);

    private final DocumentId document;
    private final Surroundings around;

    Keeping(DocumentId document, Surroundings around) {
        this.document = document;
        this.around = around;
    }

    /** Only while nothing is on its way to the disk. */
    void keepWhenLong(Contents contents) {
        if (contents.hasUnpacked(around.settings().packAfter())) {
            keep(contents);
        }
    }

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
