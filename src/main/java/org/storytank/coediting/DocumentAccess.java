package org.storytank.coediting;

import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;

/** Who may read or write this document; answered by the feature that owns it. */
public interface DocumentAccess {

    /** @param person null for somebody without a name */
    DocumentRight rightOf(DocumentId document, @Nullable PersonId person);

    /** The place whose roles decide. @throws org.storytank.account.Unknown when there is no such document, or no longer */
    PlaceId placeOf(DocumentId document);

    /** What the document may hold; a scene's flat text unless its owner says otherwise. */
    default DocumentSchema schemaOf(DocumentId document) {
        return new FlatText();
    }
}
