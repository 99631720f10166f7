package org.storytank.coediting.live;

import java.util.function.Consumer;
import org.storytank.coediting.DocumentId;

/** Carries stored changes to everybody who has the document open: in this process now, between servers later. */
public interface UpdateBus {

    void publish(DocumentId document, StoredChange change);

    /** Hears what is stored until the subscription is closed. */
    Subscription subscribe(DocumentId document, Consumer<StoredChange> listener);

    @FunctionalInterface
    interface Subscription {
        void close();
    }
}
