package org.storytank.coediting.live;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.authorship.Binding;
import org.storytank.coediting.log.Entry;
import org.storytank.coediting.yjs.DecodedUpdate;

/**
 * A change on its way to the disk.
 *
 * @param news null for one that brought nothing new and only waits its turn to be told so
 * @param from null for the server
 * @param number of the frame, 0 when it has none
 * @param stored completes when it is stored, fails when it could not be entered into the document
 */
public record Accepted(@Nullable New news, @Nullable Connection from, long number, CompletableFuture<Void> stored) {

    /** What is stored, what of it is new, and client ids that are somebody's from now on. */
    record New(Entry entry, DecodedUpdate update, Contents.News news, List<Binding> bindings) {}

    static Accepted nothingNew(Connection from, long number) {
        return new Accepted(null, from, number, new CompletableFuture<>());
    }

    /** From the server. */
    static Accepted nothingNew() {
        return new Accepted(null, null, 0, new CompletableFuture<>());
    }

    static Accepted byServer(New news) {
        return new Accepted(news, null, 0, new CompletableFuture<>());
    }

    Accepted telling(CompletableFuture<Void> whoWaits) {
        return new Accepted(news, from, number, whoWaits);
    }

    int size() {
        return news == null ? 0 : news.entry.update().length;
    }

    /** UTF-16 units of text. */
    long characters() {
        return news == null ? 0 : news.news.characters();
    }
}
