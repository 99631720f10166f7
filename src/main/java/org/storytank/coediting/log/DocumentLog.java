package org.storytank.coediting.log;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.authorship.Binding;

/** What was written in documents, kept for good. Every call returns when it is on the disk of the database. */
public interface DocumentLog {

    /**
     * Takes a document over: from now on only appends of this turn are stored, so two servers can never both write one.
     * Makes an empty document when there is none.
     */
    Kept open(DocumentId document);

    /** Stores all or nothing, and may be asked again after a failure. @return documents that were deleted or taken over, not stored */
    Set<DocumentId> append(List<Append> appends);

    /**
     * Stores this chunk in the place of the one that was appended last, without the entries that could not be entered into the document.
     *
     * @throws IllegalStateException when the document is no longer ours
     */
    void replace(DocumentId document, long turn, Chunk chunk);

    /** What the chunks up to {@code upTo} amount to, so that loading reads little. */
    void keepSnapshot(DocumentId document, long turn, Snapshot snapshot);

    /** Joins small chunks up to {@code upTo}; every entry stays as it is. @return how many chunks there were before */
    int pack(DocumentId document, long upTo, long packSize);

    /** Rewrites what is stored and drops the snapshot; only for redaction. @return how many chunks were changed */
    int rewrite(DocumentId document, UnaryOperator<Entry> change);

    /** The documents whose log or bindings speak of this person. Reads all that is stored. */
    Set<DocumentId> ofPerson(PersonId person);

    /** Puts {@link PersonId#FORMER} in the place of this person, and drops the snapshot, which speaks of them too. */
    void unlink(DocumentId document, PersonId person);

    /** The whole history, oldest first. */
    List<Entry> history(DocumentId document);

    /** Removes the document and all that was written in it. */
    void erase(DocumentId document);

    /** Whether a client id is already somebody's there. */
    boolean isBound(DocumentId document, long client);

    /** @param turn how many times it was opened @param lastSeq the place of the last chunk, 0 when there is none */
    record Kept(long turn, long lastSeq, @Nullable Snapshot snapshot, List<Chunk> chunks, List<Binding> bindings) {}

    /** @param bytes the document, Update V1, garbage collected @param ledger see {@code authorship.Ledger} @param deletedWords see {@code live.DeletedWords} */
    record Snapshot(long upTo, byte[] bytes, byte[] ledger, byte[] deletedWords) {}

    record Append(DocumentId document, long turn, Chunk chunk, List<Binding> bindings) {}
}
