package org.storytank.coediting;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Unknown;
import org.storytank.graph.Ids;

/** Documents of the tests, which belong to no story: a test says who may do what. */
class OpenDocuments implements DocumentAccess {

    private static final String ANYBODY = "anybody";

    private final Map<DocumentId, Map<String, DocumentRight>> rights = new ConcurrentHashMap<>();
    private final Set<DocumentId> failing = ConcurrentHashMap.newKeySet();

    DocumentId add() {
        var document = new DocumentId(Ids.next());
        rights.put(document, new ConcurrentHashMap<>());
        return document;
    }

    void allow(DocumentId document, @Nullable PersonId person, DocumentRight right) {
        rights.get(document).put(key(person), right);
    }

    private static String key(@Nullable PersonId person) {
        return person == null ? ANYBODY : person.value();
    }

    @Override
    public DocumentRight rightOf(DocumentId document, @Nullable PersonId person) {
        if (failing.remove(document)) {
            throw new IllegalStateException("the rights of this test cannot be asked");
        }
        return rights.getOrDefault(document, Map.of()).getOrDefault(key(person), DocumentRight.NONE);
    }

    /** The next question about this document fails. */
    void failOnce(DocumentId document) {
        failing.add(document);
    }

    void closeToEverybody(DocumentId document) {
        rights.get(document).clear();
    }

    /** Takes it from everybody, as deleting a scene does. */
    void delete(DocumentId document) {
        rights.remove(document);
    }

    @Override
    public PlaceId placeOf(DocumentId document) {
        if (!rights.containsKey(document)) {
            throw new Unknown("document");
        }
        return new PlaceId(document.value());
    }
}
