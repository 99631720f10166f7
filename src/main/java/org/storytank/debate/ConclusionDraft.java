package org.storytank.debate;

import java.util.stream.Stream;
import org.storytank.coediting.DocumentId;

/** The live texts in which a room writes its conclusion together; they live on after it was put forward. */
public record ConclusionDraft(DocumentId agreed, DocumentId divides) {

    Stream<DocumentId> documents() {
        return Stream.of(agreed, divides);
    }
}
