package org.storytank.coediting;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.storytank.coediting.authorship.ClientIds;
import org.storytank.coediting.live.LiveDocuments;
import org.storytank.coediting.live.Withheld;
import org.storytank.coediting.live.Withholding;
import org.storytank.coediting.log.DocumentLog;
import org.storytank.coediting.yjs.IdRun;
import org.storytank.graph.Ids;

/**
 * Takes words out of texts by an edit of the server, which everybody who has them open sees, and puts them back as whoever's they were.
 * Nobody's right is asked here: moderation decided it.
 */
@Component
public class WithheldTexts {

    private static final long ANSWER_WITHIN_SECONDS = 20;

    private final LiveDocuments documents;
    private final DocumentLog log;
    private final JudgedWords judged;
    private final Withholding withholding;

    WithheldTexts(LiveDocuments documents, DocumentLog log, JudgedWords judged, Withholding withholding) {
        this.documents = documents;
        this.log = log;
        this.judged = judged;
        this.withholding = withholding;
    }

    /** Notes these words of a text. @return by what they are known from now on; empty when they do not stand there exactly once */
    public Optional<String> note(DocumentId document, String words) {
        return answer(documents.ask(document, contents -> Withholding.once(contents, words)))
                .map(ids -> noted(document, words, ids));
    }

    /** Notes some of the words that were noted, which stand as they were noted. @return as {@link #note}; empty when they are not among them exactly once */
    public Optional<String> noteWithin(String id, String words) {
        return judged.find(id)
                .filter(kept -> kept.withheld() == null && kept.ids().equals(kept.noted()))
                .flatMap(kept -> Withholding.once(kept.text(), kept.noted(), words)
                        .map(ids -> noted(kept.document(), words, ids)));
    }

    private String noted(DocumentId document, String words, List<IdRun> ids) {
        var id = Ids.next();
        judged.add(id, document, words, ids);
        return id;
    }

    /** As they were noted; empty when there are none, or their text is erased. */
    public Optional<JudgedPassage> find(String id) {
        return judged.find(id)
                .map(kept -> new JudgedPassage(
                        kept.document(),
                        answer(documents.ask(
                                kept.document(),
                                contents -> Withholding.labelled(contents, kept.noted(), kept.text()))),
                        kept.withheld() != null));
    }

    /** What of them stands there now is kept, and then taken out. False when nothing of them does; twice does no harm. */
    public boolean takeOut(String id) {
        var kept = settled(id).orElse(null);
        if (kept == null) {
            return false;
        }
        // Kept once and still standing: the place stopped before they were taken out.
        var before = kept.withheld();
        var ids = before == null ? kept.ids() : before.ids();
        var standing = answer(documents.ask(kept.document(), contents -> Withholding.standing(contents, ids)));
        standing.ifPresent(words -> {
            if (before == null) {
                judged.takenOut(id, words);
            }
            answer(documents.write(kept.document(), contents -> withholding.takeOut(contents, words.ids())));
        });
        return before != null || standing.isPresent();
    }

    /** Twice does no harm, also when the place stopped in between. */
    public void putBack(String id) {
        settled(id).ifPresent(kept -> {
            var words = kept.withheld();
            if (words != null) {
                judged.puttingBack(id, freshClientId(kept.document()))
                        .ifPresent(client -> putBack(id, kept.document(), client, words));
            }
        });
    }

    private void putBack(String id, DocumentId document, long client, Withheld words) {
        var fresh = new AtomicReference<>(List.<IdRun>of());
        answer(documents.write(document, contents -> {
            var back = withholding.putBack(contents, client, words);
            fresh.set(back.ids());
            return back.change();
        }));
        judged.putBack(id, client, fresh.get());
    }

    /** Words that the text knows under the client id that was noted for them stand there again, also when the place stopped before it noted that. */
    private Optional<JudgedWords.Kept> settled(String id) {
        var found = judged.find(id);
        found.ifPresent(kept -> {
            var client = kept.client();
            if (client != null) {
                answer(documents.ask(kept.document(), contents -> Withholding.under(contents, client)))
                        .ifPresent(ids -> judged.putBack(id, client, ids));
            }
        });
        return found.filter(kept -> kept.client() == null).or(() -> judged.find(id));
    }

    private long freshClientId(DocumentId document) {
        var client = ClientIds.issue();
        while (log.isBound(document, client)) {
            client = ClientIds.issue();
        }
        return client;
    }

    private static <T> T answer(CompletableFuture<T> future) {
        try {
            return future.orTimeout(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
