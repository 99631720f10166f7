package org.storytank.coediting;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.storytank.coediting.live.Contents;
import org.storytank.coediting.live.LiveDocuments;
import org.storytank.coediting.live.Passages;
import org.storytank.provenance.LabelledText;

/**
 * Texts of documents for features that keep a copy of them, search say. Nobody's right is asked here: whoever shows anything of the
 * copy asks who may read it, each time.
 */
@Component
public class WrittenTexts {

    private static final long ANSWER_WITHIN_SECONDS = 20;

    private final LiveDocuments documents;

    WrittenTexts(LiveDocuments documents) {
        this.documents = documents;
    }

    /** The text as stored, with whose words they are. @throws RuntimeException as {@link #of} */
    public LabelledText labelled(DocumentId document) {
        return answer(document, Passages::labelled);
    }

    /** What a marked passage says now; empty when all of it was deleted. @throws RuntimeException as {@link #of} */
    public Optional<PassageNow> passage(DocumentId document, PassageMark mark) {
        return answer(
                document, contents -> Passages.now(contents, List.of(mark)).getFirst());
    }

    /** The text as stored. @throws RuntimeException when the document is gone or does not answer in time */
    public WrittenText of(DocumentId document) {
        return answer(document, Passages::written);
    }

    private <T> T answer(DocumentId document, Function<Contents, T> question) {
        try {
            return documents
                    .ask(document, question)
                    .orTimeout(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
