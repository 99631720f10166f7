package org.storytank.coediting.live;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.account.AccountService;
import org.storytank.account.PersonChanged;
import org.storytank.account.PersonId;
import org.storytank.account.PersonLeft;
import org.storytank.account.Restrained;
import org.storytank.account.RolesChanged;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.RightsMoved;
import org.storytank.coediting.authorship.DraftRuns;
import org.storytank.coediting.authorship.MachineText;
import org.storytank.coediting.log.DocumentLog;
import org.storytank.coediting.log.GroupCommit;
import org.storytank.coediting.log.Redaction;
import org.storytank.coediting.yjs.DeleteSet;

/** The documents in memory: loaded when somebody comes, gone when nobody is left. */
@Component
public class LiveDocuments {

    private static final Logger log = LoggerFactory.getLogger(LiveDocuments.class);
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final long STOP_WITHIN_SECONDS = 10;

    private final Map<DocumentId, LiveDocument> documents = new ConcurrentHashMap<>();
    private final AtomicLong roleChanges = new AtomicLong();
    private final Rights rights;
    private final Welcomes welcomes;
    private final Surroundings around;
    private final Origins origins;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("document-timer").daemon().factory());

    LiveDocuments(
            CoeditingSettings settings,
            DocumentLog log,
            GroupCommit commits,
            UpdateBus bus,
            Rights rights,
            Welcomes welcomes,
            ApplicationEventPublisher events,
            Clock clock,
            AccountService people,
            DraftRuns drafts,
            MachineText machines) {
        this.rights = rights;
        this.welcomes = welcomes;
        this.around = new Surroundings(settings, log, commits, bus, events, timer, clock, people, drafts, new Turns());
        this.origins = new Origins(rights, this::ask, machines, settings.characters());
        timer.scheduleAtFixedRate(
                () -> documents.values().forEach(LiveDocument::look),
                LOOK_EVERY_MILLIS,
                LOOK_EVERY_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    /** How many changes of roles were heard; who joins tells what they saw before they asked for their right. */
    public long roleChanges() {
        return roleChanges.get();
    }

    /** @param seenRoleChanges see {@link #roleChanges}: when one came in between, the right is asked again */
    public void join(DocumentId document, Connection connection, long seenRoleChanges) {
        var live = live(document);
        connection.joins(live);
        live.join(connection, welcomes.forConnection(connection), () -> join(document, connection, seenRoleChanges));
        if (seenRoleChanges != roleChanges.get()) {
            askAgain(live, connection);
        }
    }

    /** Looks up what lies outside the document, so it may wait a little. */
    public void receive(Connection connection, List<Inbound> messages, Runnable done) {
        connection.document().receive(connection, origins.lookUp(connection, messages), done);
    }

    public void leave(Connection connection) {
        connection.document().leave(connection);
    }

    private LiveDocument live(DocumentId id) {
        return documents.computeIfAbsent(
                id, _ -> new LiveDocument(id, () -> rights.schemaOf(id), around, ended -> documents.remove(id, ended)));
    }

    /** Lost rights close live sockets at once; gained ones need no new page. */
    @EventListener
    void on(RolesChanged changed) {
        askAgain(changed.person());
    }

    /** Whoever may not write among others for a while stops where they are. */
    @EventListener
    void on(Restrained restrained) {
        askAgain(restrained.person());
    }

    @EventListener
    void on(RightsMoved moved) {
        askAgain(live -> live.id().equals(moved.document()), _ -> true);
    }

    private void askAgain(@Nullable PersonId person) {
        askAgain(_ -> true, connection -> person == null || person.equals(connection.personId()));
    }

    private void askAgain(Predicate<LiveDocument> where, Predicate<Connection> who) {
        roleChanges.incrementAndGet();
        Thread.ofVirtual()
                .name("document-rights")
                .start(() -> documents.values().stream()
                        .filter(where)
                        .forEach(live -> live.connections().stream()
                                .filter(who)
                                .forEach(connection -> askAgain(live, connection))));
    }

    @EventListener
    void on(PersonChanged changed) {
        documents.values().stream()
                .flatMap(live -> live.connections().stream())
                .filter(connection -> changed.person().id().equals(connection.personId()))
                .forEach(connection -> connection.personIs(changed.person()));
        documents.values().forEach(live -> live.nameChanged(changed.person().id()));
    }

    /** Whoever left for good writes no more, whatever pages of theirs are still open. */
    @EventListener
    void on(PersonLeft left) {
        documents
                .values()
                .forEach(live -> live.connections().stream()
                        .filter(connection -> left.person().equals(connection.personId()))
                        .forEach(connection -> live.sendAway(connection, "its person left for good")));
    }

    /** Who cannot be asked for does not keep an old right: they come back, and are asked for at the door. */
    private void askAgain(LiveDocument live, Connection connection) {
        try {
            var right = rights.of(live.id(), connection.personId());
            live.rightIs(connection, right, welcomes.forConnection(connection, right));
        } catch (RuntimeException failure) {
            log.warn(
                    "Document {}: the right of {} cannot be asked: {}",
                    live.id(),
                    connection.personId(),
                    failure.getClass().getName());
            live.sendAway(connection, "its right cannot be asked");
        }
    }

    /** Asks the document as it is stored, loading it first when it is not in memory. */
    public <T> CompletableFuture<T> ask(DocumentId document, Function<Contents, T> question) {
        return again(document, live -> live.ask(question));
    }

    /** The server writes; completes when it is stored. */
    public CompletableFuture<Void> write(DocumentId document, Function<Contents, Accepted> change) {
        return again(document, live -> live.write(change));
    }

    /** Takes what stands under these ids out of the log, the snapshot, the copy in memory and the copies of everybody here. */
    public CompletableFuture<Void> redact(DocumentId document, DeleteSet ranges, PersonId by) {
        return again(document, live -> live.redact(new Redaction(ranges), by, () -> rights.schemaOf(document)));
    }

    /** Takes somebody who left for good out of what is stored of a document; everybody comes back to that. */
    public CompletableFuture<Void> unlink(DocumentId document, PersonId person) {
        return again(document, live -> live.unlink(person));
    }

    private <T> CompletableFuture<T> again(DocumentId document, Function<LiveDocument, CompletableFuture<T>> ask) {
        return ask.apply(live(document))
                .exceptionallyCompose(failure -> failure instanceof DocumentEnded ended && ended.mayBeAskedAgain()
                        ? again(document, ask)
                        : CompletableFuture.failedFuture(failure));
    }

    /** Out of memory, with everybody sent away; nothing when it is not in memory. */
    public CompletableFuture<Void> end(DocumentId document, CloseCode code) {
        var live = documents.get(document);
        return live == null ? CompletableFuture.completedFuture(null) : live.end(code);
    }

    @EventListener
    void on(ContextClosedEvent closed) {
        var stopping = documents.values().stream().map(LiveDocument::stop).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(stopping).get(STOP_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (Exception late) {
            log.warn(
                    "Not every document could be put away in {} s; what was called stored is stored",
                    STOP_WITHIN_SECONDS);
        }
        timer.shutdownNow();
    }

    int inMemory() {
        return documents.size();
    }

    long failing() {
        return documents.values().stream()
                .filter(live -> live.state() instanceof DocumentState.StoringFails)
                .count();
    }

    /** How many wait for others to be put away first. */
    int waitingToBePutAway() {
        return around.turns().waiting();
    }

    /** Whether the document is in memory right now. */
    public boolean isInMemory(DocumentId document) {
        return documents.containsKey(document);
    }
}
