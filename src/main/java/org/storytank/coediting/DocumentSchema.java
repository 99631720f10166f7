package org.storytank.coediting;

import org.storytank.coediting.yjs.DecodedUpdate;

/** What a document may hold. Named by the feature that owns the document, see {@link DocumentAccess#schemaOf}. */
public interface DocumentSchema {

    /** @throws Refused with {@link CloseCode#OUTSIDE_SCHEMA} when any part of the update is outside; it is then refused whole */
    void check(DecodedUpdate update);

    /** The name of the one text that people read and write. */
    String root();

    /** Formats that text written through {@link DocumentService#append} may have; the same rule as for updates. */
    boolean allows(String format, Object value);
}
