package org.storytank.coediting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.PersonId;

/** Live documents for other features: tickets to join, text to read, passages to point at. */
@Service
public class DocumentService {

    /** The secret with which a page joins the document's socket: signed, for this person, with a client id of their own. */
    public Ticket ticket(DocumentId document, @Nullable PersonId person) {
        throw new UnsupportedOperationException("in work");
    }

    /** The text as stored, with its formats; for people who may read it. */
    public List<TextPiece> read(DocumentId document, @Nullable PersonId reader) {
        throw new UnsupportedOperationException("in work");
    }

    public PassageMark mark(DocumentId document, @Nullable PersonId reader, TextRange range) {
        throw new UnsupportedOperationException("in work");
    }

    /** Where the passage is now; empty when all of it was deleted. */
    public Optional<TextRange> find(DocumentId document, @Nullable PersonId reader, PassageMark mark) {
        throw new UnsupportedOperationException("in work");
    }

    /** Appends text as the server, under a fresh client id bound to this person: an import. */
    public void append(DocumentId document, PersonId author, List<TextPiece> pieces) {
        throw new UnsupportedOperationException("in work");
    }

    /** Closes all sockets on the document with {@code 4404}; its log stays until {@link #erase}. */
    public void close(DocumentId document) {
        throw new UnsupportedOperationException("in work");
    }

    /** Removes the document and its log for ever. */
    public void erase(DocumentId document) {
        throw new UnsupportedOperationException("in work");
    }
}
