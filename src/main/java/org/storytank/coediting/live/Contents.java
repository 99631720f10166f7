package org.storytank.coediting.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.DocumentSchema;
import org.storytank.coediting.Refused;
import org.storytank.coediting.authorship.How;
import org.storytank.coediting.authorship.Ledger;
import org.storytank.coediting.authorship.Run;
import org.storytank.coediting.log.DocumentLog;
import org.storytank.coediting.log.Entry;
import org.storytank.coediting.yjs.Content;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.DeleteSet;
import org.storytank.coediting.yjs.IdRun;
import org.storytank.coediting.yjs.MalformedUpdate;
import org.storytank.coediting.yjs.Struct;
import org.storytank.coediting.yjs.YDoc;
import org.storytank.coediting.yjs.YText;
import org.storytank.provenance.Origin;

/**
 * What a document in memory holds. Two views of it: {@link #doc} is what is stored, {@link #known} and {@link #deleted} also what was
 * accepted and is on its way to the disk. Touched by one thread at a time.
 */
public final class Contents {

    private static final Logger log = LoggerFactory.getLogger(Contents.class);

    final DocumentSchema schema;
    final long turn;
    // A relay writes nothing of its own: superfluous formats are tidied by the clients.
    // What is stored already is loaded whatever work it is: the bound is for changes that come.
    private final YDoc doc = new YDoc().tidiesFormats(false).workPerUpdate(Long.MAX_VALUE);
    private final IdSet known = new IdSet();
    private final IdSet deleted = new IdSet();
    final IdClaims ids;
    private final Words words;
    private Ledger ledger = new Ledger();
    private long lastSeq;
    private long snapshotUpTo;
    private int chunksSincePacked;
    private long waitingForOthers;

    /** Whoever types goes on before the same character: not deleted when it was asked about last, and nothing was since. */
    private long livingClient = -1;

    private long livingClock;

    Contents(DocumentLog.Kept kept, DocumentSchema schema, CoeditingSettings settings) {
        this.schema = schema;
        this.turn = kept.turn();
        this.lastSeq = kept.lastSeq();
        this.ids = new IdClaims(kept.bindings(), known);
        this.words = new Words(doc, settings.deletedWords());
        var snapshot = kept.snapshot();
        if (snapshot != null) {
            snapshotUpTo = snapshot.upTo();
            ledger = Ledger.read(snapshot.ledger());
            words.readDeleted(snapshot.deletedWords(), ledger);
            note(DecodedUpdate.read(snapshot.bytes()));
            doc.apply(snapshot.bytes());
        }
        for (var chunk : kept.chunks()) {
            chunksSincePacked++;
            chunk.read().forEach(this::replay);
        }
        doc.workPerUpdate(settings.workPerUpdate());
    }

    private void replay(Entry entry) {
        var update = DecodedUpdate.read(entry.update());
        var stored = new Accepted.New(entry, update, newsIn(update), List.of());
        note(update);
        var refused = apply(stored);
        if (refused != null) {
            forget(stored.news());
        }
    }

    /** What the entry says of them counts first; otherwise whose the client id is. */
    private void credit(News news, Entry entry) {
        for (var run : entry.credits()) {
            ledger.add(run);
        }
        for (var piece : news.pieces()) {
            if (piece.holdsText()) {
                var story = ids.story(piece.struct().client());
                ledger.add(story, piece.from(), piece.to() - piece.from());
            }
        }
    }

    /** Whether nobody ever wrote in it. */
    boolean isUntouched() {
        return lastSeq == 0 && known.isEmpty();
    }

    Ledger ledger() {
        return ledger;
    }

    Words words() {
        return words;
    }

    /** Who wrote this character, stored or on its way, and the following ones with the same story; nobody known when it is neither. */
    Run creditOf(long client, long clock) {
        var known = ledger.of(client, clock);
        if (known != null) {
            return known;
        }
        var coming = words.arriving.creditOf(client, clock, ids);
        return coming != null ? coming : new Run(client, clock, 1, null, new Origin.Unknown(), How.UNKNOWN);
    }

    /** The machine runs whose words stand or stood under these ids. */
    Set<String> draftsUnder(List<IdRun> characters) {
        return ledger.runsOf(characters).stream()
                .flatMap(run -> run.origin() instanceof Origin.Draft(var draft) ? Stream.of(draft) : Stream.empty())
                .collect(Collectors.toSet());
    }

    /** How many ids from this one on are deleted, also by what is not stored yet, at most so many. */
    long deletedFrom(long client, long clock, long length) {
        return deleted.stretch(client, clock, length);
    }

    YDoc doc() {
        return doc;
    }

    YText text() {
        return doc.text(schema.root());
    }

    boolean isDeleted(long client, long clock) {
        if (client != livingClient || clock != livingClock) {
            if (deletedFrom(client, clock, 1) > 0) {
                return true;
            }
            livingClient = client;
            livingClock = clock;
        }
        return false;
    }

    /** Up to where all ids from this one on are deleted, or all are not. */
    long endOfFate(long client, long clock, long end) {
        var gone = deletedFrom(client, clock, end - clock);
        return gone > 0 ? clock + gone : deleted.firstFrom(client, clock, end);
    }

    /** What an update brings that was not accepted before. */
    record News(List<Piece> pieces, DeleteSet deletes) {

        boolean isEmpty() {
            return pieces.isEmpty() && deletes.isEmpty();
        }

        Set<Long> clients() {
            var clients = new LinkedHashSet<Long>();
            pieces.forEach(piece -> clients.add(piece.struct.client()));
            return clients;
        }

        /** UTF-16 units of text. */
        long characters() {
            return pieces.stream()
                    .filter(Piece::holdsText)
                    .mapToLong(piece -> piece.to - piece.from)
                    .sum();
        }
    }

    /** Clocks {@code from} (inclusive) to {@code to} (exclusive) of a struct. */
    record Piece(Struct struct, long from, long to) {

        boolean holdsText() {
            return struct instanceof Struct.Item item && item.content() instanceof Content.Text;
        }

        /** Of a piece that holds some. */
        String text() {
            var text = ((Content.Text) ((Struct.Item) struct).content()).text();
            return text.substring((int) (from - struct.clock()), (int) (to - struct.clock()));
        }
    }

    News newsIn(DecodedUpdate update) {
        var pieces = new ArrayList<Piece>();
        for (var struct : update.structs()) {
            if (!(struct instanceof Struct.Skip)) {
                known.missing(
                        struct.client(),
                        struct.clock(),
                        struct.length(),
                        (from, to) -> pieces.add(new Piece(struct, from, to)));
            }
        }
        return new News(pieces, deleted.missing(update.deletes()).orElse(DeleteSet.EMPTY));
    }

    /** From now on nothing in it is news; what it brings counts as said, though it is not stored yet. */
    void accept(Accepted.New accepted) {
        note(accepted.update());
        words.accepted(accepted);
    }

    void note(DecodedUpdate update) {
        for (var struct : update.structs()) {
            if (!(struct instanceof Struct.Skip)) {
                known.add(struct.client(), struct.clock(), struct.length());
            }
        }
        if (!update.deletes().isEmpty()) {
            deleted.add(update.deletes());
            livingClient = -1;
        }
    }

    /**
     * Into the document and the ledger, once it is stored. It was decoded before, but only here it shows how much work it is.
     *
     * @return why it cannot be entered, then nothing was touched; null when it was
     */
    @Nullable
    Refused apply(Accepted.New stored) {
        try {
            doc.apply(stored.update());
        } catch (MalformedUpdate refused) {
            log.warn("A stored change cannot be applied: {}", refused.reason());
            return new Refused(
                    refused.reason() == MalformedUpdate.Reason.LIMIT
                            ? CloseCode.DOCUMENT_TOO_LARGE
                            : CloseCode.MALFORMED,
                    refused.getMessage());
        }
        credit(stored.news(), stored.entry());
        words.entered(stored.news(), ledger);
        waitingForOthers = doc.hasPending() ? waitingForOthers + stored.entry().update().length : 0;
        return null;
    }

    /** It was accepted and did not get into the document: whoever sends it again brings news again. */
    void forget(News news) {
        words.arriving.remove(news);
        news.pieces.forEach(piece -> known.remove(piece.struct.client(), piece.from, piece.to - piece.from));
        news.deletes.ranges().forEach(range -> deleted.remove(range.client(), range.clock(), range.length()));
    }

    /** Bytes of changes that build on others which have not come. */
    long waitingForOthers() {
        return waitingForOthers;
    }

    long lastSeq() {
        return lastSeq;
    }

    long nextSeq() {
        chunksSincePacked++;
        return ++lastSeq;
    }

    boolean hasUnpacked(int atLeast) {
        return chunksSincePacked >= atLeast;
    }

    boolean hasNewerThanSnapshot() {
        return lastSeq > snapshotUpTo;
    }

    /** Only while nothing is on its way to the disk: then the document is exactly the log up to the last chunk. */
    DocumentLog.Snapshot snapshot() {
        return new DocumentLog.Snapshot(lastSeq, doc.encode(), ledger.encode(), words.encodeDeleted(ledger));
    }

    void snapshotKept(long upTo) {
        snapshotUpTo = upTo;
        chunksSincePacked = 0;
    }
}
