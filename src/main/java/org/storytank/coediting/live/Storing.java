package org.storytank.coediting.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.log.GroupCommit.DocumentTaken;

/**
 * One document's changes on their way to the disk: one group at a time, in order; what comes after it is closed waits for the next. A
 * group that fails is tried again until it is stored. Touched by the document's mailbox only.
 */
final class Storing {

    private static final Logger log = LoggerFactory.getLogger(Storing.class);

    private final DocumentId document;
    private final Surroundings around;
    private final Mailbox mailbox;
    private final BooleanSupplier inHall;
    private final BiConsumer<List<Accepted>, Contents> whenStored;
    private final Consumer<Contents> whenFailing;
    private final Consumer<DocumentTaken> whenTaken;
    private final List<Runnable> whenIdle = new ArrayList<>();
    private List<Accepted> waiting = new ArrayList<>();
    private @Nullable Gathering onTheWay;
    private long bytes;
    private long characters;

    Storing(
            DocumentId document,
            Surroundings around,
            Mailbox mailbox,
            BooleanSupplier inHall,
            BiConsumer<List<Accepted>, Contents> whenStored,
            Consumer<Contents> whenFailing,
            Consumer<DocumentTaken> whenTaken) {
        this.document = document;
        this.around = around;
        this.mailbox = mailbox;
        this.inHall = inHall;
        this.whenStored = whenStored;
        this.whenFailing = whenFailing;
        this.whenTaken = whenTaken;
    }

    void accept(Accepted accepted, Contents contents) {
        bytes += accepted.size();
        characters += accepted.characters();
        if (onTheWay == null || !onTheWay.add(accepted)) {
            waiting.add(accepted);
            startWhenFree(contents);
        }
    }

    /** Takes out of what still waits whatever this says, before it goes to the disk. */
    List<Accepted> withdraw(Predicate<Accepted> which) {
        var withdrawn = waiting.stream().filter(which).toList();
        waiting.removeAll(withdrawn);
        withdrawn.forEach(this::uncount);
        return withdrawn;
    }

    private void uncount(Accepted accepted) {
        bytes -= accepted.size();
        characters -= accepted.characters();
    }

    boolean isIdle() {
        return onTheWay == null && waiting.isEmpty();
    }

    void whenIdle(Runnable then) {
        if (isIdle()) {
            then.run();
        } else {
            whenIdle.add(then);
        }
    }

    /** Bytes of changes that are not stored yet. */
    long bytes() {
        return bytes;
    }

    /** UTF-16 units of text in changes that are not stored yet. */
    long characters() {
        return characters;
    }

    private void startWhenFree(Contents contents) {
        if (onTheWay != null || waiting.isEmpty()) {
            return;
        }
        var changes = waiting;
        waiting = new ArrayList<>();
        if (changes.stream().allMatch(accepted -> accepted.news() == null)) {
            settle(changes, contents);
        } else {
            var gathering = new Gathering(document, contents.turn, contents.nextSeq(), inHall.getAsBoolean(), changes);
            onTheWay = gathering;
            store(gathering, contents);
        }
    }

    private void store(Gathering gathering, Contents contents) {
        around.commits()
                .append(gathering)
                .whenComplete((_, failure) -> mailbox.execute(() -> arrived(gathering, failure, contents)));
    }

    private void arrived(Gathering gathering, @Nullable Throwable failure, Contents contents) {
        var cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        switch (cause) {
            case null -> {
                onTheWay = null;
                settle(gathering.changes(), contents);
            }
            case DocumentTaken taken -> whenTaken.accept(taken);
            default -> {
                log.warn("Document {} cannot be stored, trying again: {}", document, cause.toString());
                whenFailing.accept(contents);
                around.timer()
                        .schedule(
                                () -> mailbox.execute(() -> store(gathering, contents)),
                                around.settings().storeRetry().toMillis(),
                                TimeUnit.MILLISECONDS);
            }
        }
    }

    private void settle(List<Accepted> stored, Contents contents) {
        stored.forEach(this::uncount);
        whenStored.accept(stored, contents);
        startWhenFree(contents);
        if (isIdle()) {
            var then = List.copyOf(whenIdle);
            whenIdle.clear();
            then.forEach(Runnable::run);
        }
    }
}
