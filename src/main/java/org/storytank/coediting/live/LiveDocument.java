package org.storytank.coediting.live;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.storytank.account.PersonId;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentRight;
import org.storytank.coediting.DocumentSchema;
import org.storytank.coediting.Refused;
import org.storytank.coediting.live.DocumentState.End;
import org.storytank.coediting.log.Chunk;
import org.storytank.coediting.log.Entry;
import org.storytank.coediting.log.GroupCommit.DocumentTaken;
import org.storytank.coediting.log.Redaction;
import org.storytank.coediting.yjs.DecodedUpdate;

/**
 * One document in memory and the people who have it open. Everything that touches it runs in its mailbox, one after the other; blocking
 * there is fine, it keeps only this document waiting.
 */
final class LiveDocument {

    private static final Logger log = LoggerFactory.getLogger(LiveDocument.class);

    private final DocumentId id;
    private final Surroundings around;
    private final Mailbox mailbox;
    private final Consumer<LiveDocument> whenEnded;
    private final Audience audience = new Audience();
    private final Presence presence;
    private final Storing storing;
    private final Telling telling;
    private final LedgerTelling ledger;
    private final Keeping keeping;
    private final PresenceBeat beat;
    private final Handling handling;
    private volatile DocumentState state = new DocumentState.Loading();
    private UpdateBus.@Nullable Subscription subscription;
    private long emptySince = System.nanoTime();

    LiveDocument(
            DocumentId id, Supplier<DocumentSchema> schema, Surroundings around, Consumer<LiveDocument> whenEnded) {
        this.id = id;
        this.around = around;
        this.mailbox = new Mailbox("document-" + id, this::broke);
        this.whenEnded = whenEnded;
        this.presence = new Presence(around.settings().awarenessLimit().toBytes());
        this.storing = new Storing(
                id,
                around,
                mailbox,
                () -> audience.isHall(around.settings()),
                this::stored,
                this::storingFails,
                this::taken);
        this.telling = new Telling(id, around);
        this.ledger = new LedgerTelling(around);
        this.keeping = new Keeping(id, around, mailbox);
        this.beat = new PresenceBeat(presence, audience, around, mailbox);
        this.handling = new Handling(around, presence, beat, storing, ledger);
        mailbox.execute(() -> load(schema));
    }

    DocumentId id() {
        return id;
    }

    DocumentState state() {
        return state;
    }

    Set<Connection> connections() {
        return audience.connections();
    }

    private void load(Supplier<DocumentSchema> schema) {
        try {
            var contents = new Contents(around.log().open(id), schema.get(), around.settings());
            subscription = around.bus().subscribe(id, change -> mailbox.execute(() -> audience.sendOn(change)));
            state = new DocumentState.Live(contents);
        } catch (RuntimeException failure) {
            // Nothing was loaded, so nothing can be written: what is stored stays as it is.
            log.error("Document {} cannot be loaded", id, failure);
            end(End.LOAD_FAILED);
        }
    }

    /** @param ended what to do when this copy has left memory in the meantime */
    void join(Connection connection, byte @Nullable [] welcome, Runnable ended) {
        mailbox.execute(() -> {
            switch (state) {
                case DocumentState.Ended(var end) when end.code() == null -> ended.run();
                case DocumentState.Ended(var end) -> connection.close(Objects.requireNonNull(end.code()));
                case DocumentState.Live _, DocumentState.StoringFails _ -> welcome(connection, welcome);
                case DocumentState.Loading _, DocumentState.Unloading _ ->
                    throw new IllegalStateException(
                            "A mailbox runs loading and unloading to their end before anything else");
            }
        });
    }

    private void welcome(Connection connection, byte @Nullable [] welcome) {
        audience.add(connection);
        if (welcome != null) {
            connection.send(welcome);
        }
        if (state instanceof DocumentState.StoringFails && connection.speaksStoryTank()) {
            connection.send(Frames.condition(true));
        }
        var here = presence.everybody();
        if (here != null) {
            connection.send(here);
        }
    }

    void leave(Connection connection) {
        mailbox.execute(() -> {
            if (audience.remove(connection)) {
                presence.leave(connection);
                beat.isDue();
                emptySince = System.nanoTime();
            }
        });
    }

    /** @param done runs when the messages no longer take memory */
    void receive(Connection connection, List<Inbound> messages, Runnable done) {
        mailbox.execute(() -> {
            var now = connection.document();
            if (now != this) {
                now.receive(connection, messages, done);
                return;
            }
            try {
                if (audience.has(connection)) {
                    receiveNow(connection, messages);
                }
            } finally {
                done.run();
            }
        });
    }

    private void receiveNow(Connection connection, List<Inbound> messages) {
        switch (state) {
            case DocumentState.Live(var contents) -> handle(connection, messages, contents);
            case DocumentState.StoringFails(var contents) -> handle(connection, messages, contents);
            case DocumentState.Loading _, DocumentState.Unloading _, DocumentState.Ended _ -> {}
        }
    }

    private void handle(Connection connection, List<Inbound> messages, Contents contents) {
        try {
            handling.handle(connection, messages, contents);
        } catch (Refused refused) {
            refuse(connection, refused);
        }
    }

    private void refuse(Connection connection, Refused refused) {
        log.info(
                "Document {}: {} is closed with {}: {}",
                id,
                connection.personId(),
                refused.code(),
                refused.getMessage());
        connection.close(refused.code());
        audience.remove(connection);
        presence.leave(connection);
        beat.isDue();
        emptySince = System.nanoTime();
    }

    private void stored(List<Accepted> batch, Contents contents) {
        if (state instanceof DocumentState.StoringFails) {
            state = new DocumentState.Live(contents);
            audience.tellCondition(false);
            log.info("Document {} is stored again", id);
        }
        var entered = Entered.into(contents, batch);
        if (!entered.isWhole() && !takeOut(entered, contents)) {
            return;
        }
        // Before the words themselves, so that nobody sees a machine's words without their label.
        audience.tellLedger(ledger.news(entered.taken(), contents));
        var changes = StoredBatch.changes(entered.taken());
        if (!changes.isEmpty()) {
            changes.forEach(change -> around.bus().publish(id, change));
            telling.changed();
        }
        StoredBatch.acknowledge(entered.taken());
        entered.senders().forEach(this::refuse);
        if (keeping.isDue(contents)) {
            keeping.inTurn(this::keepIfDue);
        }
    }

    /** What is not idle just then asks again with its next change. */
    private void keepIfDue() {
        if (state instanceof DocumentState.Live(var contents) && storing.isIdle() && keeping.isDue(contents)) {
            keeping.keep(contents);
        }
    }

    /** Everybody who reads their words here is told the new name. */
    void nameChanged(PersonId person) {
        mailbox.execute(() -> {
            if (ledger.nameChanged(person) && state instanceof DocumentState.Live(var contents)) {
                audience.tellLedger(ledger.whole(contents));
            }
        });
    }

    /**
     * What is in the log and not in the document leaves the log, with what builds on it. When that fails, everybody comes back to what the
     * log holds.
     */
    private boolean takeOut(Entered entered, Contents contents) {
        try {
            around.log().replace(id, contents.turn, Chunk.of(contents.lastSeq(), entered.entries()));
        } catch (RuntimeException failure) {
            log.error(
                    "Document {} is read again from the log: {}",
                    id,
                    failure.getClass().getName());
            end(End.TAKEN);
            return false;
        }
        storing.withdraw(entered::isSpoilt).forEach(entered::leave);
        for (var left : entered.left()) {
            if (left.news() != null) {
                contents.forget(left.news().news());
            }
        }
        return true;
    }

    private void storingFails(Contents contents) {
        if (state instanceof DocumentState.Live) {
            state = new DocumentState.StoringFails(contents);
            audience.tellCondition(true);
        }
    }

    /** After an error nobody knows what this copy holds: whoever comes back gets what is stored. */
    private void broke(Throwable why) {
        if (why instanceof Error && !(state instanceof DocumentState.Ended)) {
            end(End.BROKEN);
        }
    }

    private void taken(DocumentTaken why) {
        log.warn("{}", why.getMessage());
        end(End.TAKEN);
    }

    /** Now and then: who left without a word, who heard nothing for long, whether anybody is still here. */
    void look() {
        mailbox.execute(() -> {
            var settings = around.settings();
            var now = System.nanoTime();
            presence.endUnrenewed(now - settings.awarenessLasts().toNanos());
            beat.isDue();
            audience.look(now, settings);
            if (isLeft()) {
                keeping.inTurn(() -> {
                    if (isLeft()) {
                        unload(End.UNLOADED);
                    }
                });
            }
        });
    }

    private boolean isLeft() {
        return audience.isEmpty()
                && System.nanoTime() - emptySince
                        > around.settings().unloadAfter().toNanos();
    }

    private void unload(End end) {
        if (state instanceof DocumentState.Live(var contents) && storing.isIdle()) {
            state = new DocumentState.Unloading(contents);
            telling.now();
            keeping.keepWhenNewer(contents);
            end(end);
        }
    }

    private void end(End end) {
        state = new DocumentState.Ended(end);
        if (subscription != null) {
            subscription.close();
        }
        if (end.code() != null) {
            audience.close(end.code());
        }
        audience.clear();
        whenEnded.accept(this);
    }

    /** Ends it at once, whatever waits. Completes when it is out of memory. */
    CompletableFuture<Void> end(CloseCode code) {
        var ended = new CompletableFuture<Void>();
        mailbox.execute(() -> {
            if (!(state instanceof DocumentState.Ended)) {
                end(code == CloseCode.GONE ? End.DELETED : End.STOPPED);
            }
            ended.complete(null);
        });
        return ended;
    }

    /** The server stops: everybody is sent away, what was accepted is stored, what it amounts to is kept. */
    CompletableFuture<Void> stop() {
        var stopped = new CompletableFuture<Void>();
        mailbox.execute(() -> {
            audience.close(CloseCode.GOING_AWAY);
            audience.clear();
            storing.whenIdle(() -> {
                unload(End.STOPPED);
                stopped.complete(null);
            });
        });
        return stopped;
    }

    /** Rights were given or taken. */
    void rightIs(Connection connection, DocumentRight now, byte @Nullable [] welcome) {
        mailbox.execute(() -> {
            if (!audience.has(connection) || connection.right() == now) {
                return;
            }
            if (now == DocumentRight.WRITE) {
                connection.right(now);
                if (welcome != null) {
                    connection.send(welcome);
                }
            } else {
                refuse(connection, new Refused(CloseCode.NO_RIGHT, "the right is now " + now));
            }
        });
    }

    /** They may come back, and are judged at the door. */
    void sendAway(Connection connection, String why) {
        mailbox.execute(() -> {
            if (audience.has(connection)) {
                refuse(connection, new Refused(CloseCode.GOING_AWAY, why));
            }
        });
    }

    /** Runs with the contents as stored; fails when the document cannot be had. */
    <T> CompletableFuture<T> ask(Function<Contents, T> question) {
        var answer = new CompletableFuture<T>();
        mailbox.execute(() -> {
            try {
                switch (state) {
                    case DocumentState.Live(var contents) -> answer.complete(question.apply(contents));
                    case DocumentState.StoringFails(var contents) -> answer.complete(question.apply(contents));
                    case DocumentState.Ended(var end) -> answer.completeExceptionally(new DocumentEnded(end));
                    case DocumentState.Loading _, DocumentState.Unloading _ ->
                        throw new IllegalStateException(
                                "A mailbox runs loading and unloading to their end before anything else");
                }
                emptySince = System.nanoTime();
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer;
    }

    /**
     * Takes what stands under these ids out of everything that is stored, reads the document again from what is left, and tells everybody
     * to delete it. Completes when that deletion is stored too.
     */
    CompletableFuture<Void> redact(Redaction redaction, PersonId by, Supplier<DocumentSchema> schema) {
        var done = new CompletableFuture<Void>();
        mailbox.execute(() -> storing.whenIdle(() -> {
            try {
                redactNow(redaction, by, schema, done);
            } catch (RuntimeException failure) {
                done.completeExceptionally(failure);
            }
        }));
        return done;
    }

    /** The copy in memory speaks of them too, so it ends. */
    CompletableFuture<Void> unlink(PersonId person) {
        var done = new CompletableFuture<Void>();
        mailbox.execute(() -> storing.whenIdle(() -> {
            try {
                if (state instanceof DocumentState.Ended(var end)) {
                    throw new DocumentEnded(end);
                }
                around.log().unlink(id, person);
                end(End.TAKEN);
                done.complete(null);
            } catch (RuntimeException failure) {
                done.completeExceptionally(failure);
            }
        }));
        return done;
    }

    private void redactNow(
            Redaction redaction, PersonId by, Supplier<DocumentSchema> schema, CompletableFuture<Void> done) {
        if (state instanceof DocumentState.Ended(var end)) {
            throw new DocumentEnded(end);
        }
        forgetMachineWords(redaction);
        around.log().rewrite(id, redaction::redact);
        var contents = new Contents(around.log().open(id), schema.get(), around.settings());
        state = new DocumentState.Live(contents);
        keeping.keep(contents);
        var deletion = redaction.asDeletion();
        var update = DecodedUpdate.read(deletion);
        var news = contents.newsIn(update);
        var accepted =
                new Accepted.New(new Entry(by, around.clock().instant(), deletion, List.of()), update, news, List.of());
        contents.accept(accepted);
        storing.accept(Accepted.byServer(accepted).telling(done), contents);
    }

    /** A machine's words are kept once more, to know them again: of a run that is redacted anywhere nothing is kept. */
    private void forgetMachineWords(Redaction redaction) {
        if (state instanceof DocumentState.Live(var contents)) {
            var runs = contents.draftsUnder(redaction.ids());
            if (!runs.isEmpty()) {
                around.drafts().forgetWordsOf(runs);
            }
        }
    }

    /** The server writes. Completes when it is stored. */
    CompletableFuture<Void> write(Function<Contents, Accepted> change) {
        var done = new CompletableFuture<Void>();
        ask(contents -> {
                    storing.accept(change.apply(contents).telling(done), contents);
                    return true;
                })
                .exceptionally(failure -> {
                    done.completeExceptionally(failure);
                    return false;
                });
        return done;
    }
}
