package org.storytank.coediting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.coediting.authorship.Authorship;
import org.storytank.coediting.authorship.ClientIds;
import org.storytank.coediting.authorship.DraftRuns;
import org.storytank.coediting.live.Fork;
import org.storytank.coediting.live.LiveDocuments;
import org.storytank.coediting.live.Passages;
import org.storytank.coediting.live.Rights;
import org.storytank.coediting.live.ServerWriting;
import org.storytank.coediting.log.DocumentLog;
import org.storytank.coediting.log.Entry;
import org.storytank.coediting.yjs.DeleteSet;
import org.storytank.coediting.yjs.IdRun;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Origin;

/** Live documents for other features: tickets to join, text to read, passages to point at. */
@Service
public class DocumentService {

    private static final long ANSWER_WITHIN_SECONDS = 20;

    private final LiveDocuments documents;
    private final DocumentLog log;
    private final Tickets tickets;
    private final Rights rights;
    private final ServerWriting writing;
    private final DraftRuns drafts;
    private final JudgedWords judged;

    DocumentService(
            LiveDocuments documents,
            DocumentLog log,
            Tickets tickets,
            Rights rights,
            ServerWriting writing,
            DraftRuns drafts,
            JudgedWords judged) {
        this.documents = documents;
        this.log = log;
        this.tickets = tickets;
        this.rights = rights;
        this.writing = writing;
        this.drafts = drafts;
        this.judged = judged;
    }

    /** The secret with which a page joins the document's socket: signed, for this person, with a client id of their own. */
    public Ticket ticket(DocumentId document, @Nullable PersonId person) {
        var right = rights.requireRead(document, person);
        var clientId = freshClientId(document);
        return new Ticket(tickets.issue(document, person, clientId), clientId, right);
    }

    private long freshClientId(DocumentId document) {
        var clientId = ClientIds.issue();
        while (log.isBound(document, clientId)) {
            clientId = ClientIds.issue();
        }
        return clientId;
    }

    /** The text as stored, with its formats; for people who may read it. */
    public List<TextPiece> read(DocumentId document, @Nullable PersonId reader) {
        rights.requireRead(document, reader);
        return answer(documents.ask(document, Passages::read));
    }

    /** The text with who wrote it, for pages that show both: asked one after the other, a label could come to stand beside its words. */
    public AttributedText written(DocumentId document, @Nullable PersonId reader) {
        rights.requireRead(document, reader);
        var written = answer(documents.ask(
                document,
                contents -> new AttributedText(Passages.read(contents), Passages.authorship(contents), Map.of())));
        var runs = written.authorship().shares().keySet().stream()
                .flatMap(origin -> origin instanceof Origin.Draft(var run) ? Stream.of(run) : Stream.empty())
                .toList();
        return new AttributedText(
                written.pieces(),
                written.authorship(),
                drafts.find(runs).stream().collect(Collectors.toMap(DraftRun::id, run -> run)));
    }

    /** A mark on these characters that follows them. @throws IllegalArgumentException when the range is empty or beyond the text */
    public PassageMark mark(DocumentId document, @Nullable PersonId reader, TextRange range) {
        rights.requireRead(document, reader);
        return answer(documents.ask(document, contents -> Passages.mark(contents, range)));
    }

    /** The same mark with its words, for features that quote them. @throws IllegalArgumentException as {@link #mark} */
    public QuotedWords quote(DocumentId document, @Nullable PersonId reader, TextRange range) {
        rights.requireRead(document, reader);
        return answer(documents.ask(document, contents -> Passages.quote(contents, range)));
    }

    /** Where the passage is now; empty when all of it was deleted. */
    public Optional<TextRange> find(DocumentId document, @Nullable PersonId reader, PassageMark mark) {
        rights.requireRead(document, reader);
        return answer(documents.ask(document, contents -> Passages.find(contents, mark)));
    }

    /** Where these passages are now and what they say, in the order of the marks; empty for each of which all was deleted. */
    public List<Optional<PassageNow>> now(DocumentId document, @Nullable PersonId reader, List<PassageMark> marks) {
        rights.requireRead(document, reader);
        return answer(documents.ask(document, contents -> Passages.now(contents, marks)));
    }

    /** Appends text as the server, under a fresh client id bound to this person: an import. Returns when it is stored. */
    public void append(DocumentId document, PersonId author, List<TextPiece> pieces) {
        rights.requireWrite(document, author);
        var clientId = freshClientId(document);
        answer(documents.write(document, contents -> writing.append(contents, clientId, author, pieces)));
    }

    /**
     * Writes what a machine drafted for this person, under a fresh client id bound to the run; from then on its words are known wherever
     * they turn up. Returns when it is stored. A run writes once.
     *
     * @param at in UTF-16 units of the text as stored
     */
    public void draft(DocumentId document, PersonId askedBy, DraftRun run, int at, String text) {
        rights.requireWrite(document, askedBy);
        if (!askedBy.equals(run.askedBy()) || text.isEmpty()) {
            throw new IllegalArgumentException("A draft has words, and its run was asked for by who writes it here");
        }
        drafts.keep(document.value(), run, text);
        var clientId = freshClientId(document);
        answer(documents.write(document, contents -> writing.draft(contents, clientId, run, at, text)));
    }

    /**
     * Keeps what a machine answered this person beside the document, so that its words are known wherever they turn up. Nothing is written into
     * the text.
     *
     * @param given what the machine was given to work on: what it only repeats of that stays whoever's it was
     */
    public void remember(DocumentId document, DraftRun run, String answer, String given) {
        rights.requireWrite(document, run.askedBy());
        drafts.keep(document.value(), run, answer, given);
    }

    /**
     * Puts words of an answer that is remembered into the text, under a fresh client id bound to its run. Returns when it is stored.
     *
     * @param where the passage it is about; empty for the beginning of the text
     * @throws PassageChanged when the passage it would take the place of does not stand there as it did
     * @throws NothingToChange when the words are the passage's own
     * @throws NotACorrection when they are to correct it, and change more than mistakes
     */
    public void take(
            DocumentId document,
            PersonId by,
            DraftRun run,
            Optional<PassageMark> where,
            Placing placing,
            String words) {
        rights.requireWrite(document, by);
        var known = drafts.find(run.id()).filter(kept -> kept.askedBy().equals(by));
        if (known.isEmpty() || words.isBlank()) {
            throw new IllegalArgumentException(
                    "Words are taken from an answer that this person was given and that is kept");
        }
        var clientId = freshClientId(document);
        answer(documents.write(
                document, contents -> writing.take(contents, clientId, known.get(), where, placing, words)));
    }

    /**
     * Begins an empty document with all that another holds, and with who wrote it. Nobody writes again under the ids it brings, so both go
     * on apart and can be merged. Returns when it is stored.
     */
    public void fork(DocumentId source, DocumentId target, PersonId by) {
        rights.requireRead(source, by);
        rights.requireWrite(target, by);
        var fork = answer(documents.ask(source, Fork::of));
        answer(documents.write(target, contents -> writing.fork(contents, fork, by)));
    }

    /** The ids under which these characters stand, for {@link #redact}. */
    public List<IdRun> idsIn(DocumentId document, @Nullable PersonId reader, TextRange range) {
        rights.requireRead(document, reader);
        return answer(documents.ask(document, contents -> Passages.idsIn(contents, range)));
    }

    /**
     * Takes what stands or stood under these ids out of everything that is kept, for good, when the law or a person asks: the log, the
     * snapshot, the copy in memory; everybody who has the document open is told to delete it. Who wrote beside it keeps every word. For owners of the place
     * and for the host, as no undoing brings the words back.
     */
    public void redact(DocumentId document, PersonId by, List<IdRun> ids) {
        rights.requireOwner(document, by);
        var ranges = ids.stream()
                .map(run -> new DeleteSet.Range(run.client(), run.clock(), run.length()))
                .toList();
        answer(documents.redact(document, new DeleteSet(ranges), by));
    }

    /** Who wrote the characters that live now, in the order of the text. */
    public Authorship authorship(DocumentId document, @Nullable PersonId reader) {
        rights.requireRead(document, reader);
        return answer(documents.ask(document, Passages::authorship));
    }

    /** When this character was written, by the change that brought it; empty when nobody knows. */
    public Optional<Instant> writtenAt(DocumentId document, @Nullable PersonId reader, long client, long clock) {
        rights.requireRead(document, reader);
        return log.history(document).stream()
                .filter(entry -> entry.brings(client, clock))
                .map(Entry::at)
                .findFirst();
    }

    /**
     * Closes all sockets on a document whose feature has deleted it, with {@code 4404}; its log stays until {@link #erase}. Nothing
     * happens when nobody has it open.
     *
     * @throws NotAllowed while a feature still has it: who may delete was asked there
     */
    public void close(DocumentId document) {
        rights.requireOver(document);
        answer(documents.end(document, CloseCode.GONE));
    }

    /** Removes a document whose feature has deleted it, and its log, for ever. @throws NotAllowed while a feature still has it */
    public void erase(DocumentId document) {
        close(document);
        log.erase(document);
        drafts.forgetWordsFor(document.value());
        judged.eraseOf(document);
    }

    private static <T> T answer(CompletableFuture<T> future) {
        try {
            return future.orTimeout(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException failed) {
            throw switch (failed.getCause()) {
                case TimeoutException _ ->
                    new IllegalStateException(
                            "The document did not answer within %d s".formatted(ANSWER_WITHIN_SECONDS));
                case RuntimeException cause -> cause;
                default -> failed;
            };
        }
    }
}
