package org.storytank.coediting.live;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.storytank.coediting.DocumentChanged;
import org.storytank.coediting.DocumentId;

/** Tells the other features that a document changed: once for everything within the interval, and always for the last of it. */
final class Telling {

    private final DocumentId document;
    private final Surroundings around;
    private final AtomicBoolean due = new AtomicBoolean();

    Telling(DocumentId document, Surroundings around) {
        this.document = document;
        this.around = around;
    }

    void changed() {
        if (due.compareAndSet(false, true)) {
            around.timer()
                    .schedule(
                            () -> Thread.ofVirtual().name("document-changed").start(this::now),
                            around.settings().changedEvery().toMillis(),
                            TimeUnit.MILLISECONDS);
        }
    }

    void now() {
        if (due.compareAndSet(true, false)) {
            around.events().publishEvent(new DocumentChanged(document));
        }
    }
}
