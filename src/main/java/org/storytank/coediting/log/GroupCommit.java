package org.storytank.coediting.log;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.log.DocumentLog.Append;

/**
 * One transaction at a time for all documents, paced so that a change is stored within {@code commit-every}, or within {@code
 * commit-every-in-halls} while the first that waits has a hall of people to tell: what comes meanwhile goes together into the next. After a pause the first change is stored at once. The longer the disk takes, the larger the groups, so the wait stays about two
 * commits whatever the load.
 */
@Component
public class GroupCommit implements DisposableBean {

    private static final int LARGEST_GROUP = 500;
    private static final int LARGEST_GROUP_BYTES = 8_000_000;

    private final DocumentLog log;
    private final Timer commits;
    private final long every;
    private final long everyInHalls;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Pace pace;
    private final Thread committer;

    GroupCommit(DocumentLog log, CoeditingSettings settings, MeterRegistry meters) {
        this.log = log;
        this.every = settings.commitEvery().toNanos();
        this.everyInHalls = settings.commitEveryInHalls().toNanos();
        this.pace = new Pace(System.nanoTime(), Math.max(every, everyInHalls));
        this.commits = Timer.builder("storytank.documents.commit")
                .description("Time to store a group of changes")
                .publishPercentileHistogram()
                .register(meters);
        this.committer = Thread.ofVirtual().name("document-commits").start(this::commitForEver);
    }

    /** What one document has to store. */
    public interface Gathered {

        /** Whether so many people are told of it that fewer, larger frames spare more than they delay. */
        boolean forHall();

        /** From now on nothing is added. May be asked again: it says the same. */
        Append close();
    }

    /** Completes when it is stored; fails with {@link DocumentTaken} when the document is no longer ours, or with what the database says. */
    public CompletableFuture<Void> append(Gathered gathered) {
        var waiting = new Waiting(gathered, new CompletableFuture<>());
        queue.add(waiting);
        return waiting.done;
    }

    private void commitForEver() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                commit(nextGroup());
                pace.ends(System.nanoTime());
            }
        } catch (InterruptedException stopped) {
            queue.forEach(waiting -> waiting.done.completeExceptionally(stopped));
        }
    }

    private List<Closed> nextGroup() throws InterruptedException {
        var next = queue.take();
        try {
            var window = next.gathered.forHall() ? everyInHalls : every;
            TimeUnit.NANOSECONDS.sleep(pace.next(window) - System.nanoTime());
        } catch (InterruptedException stopped) {
            queue.add(next);
            throw stopped;
        }
        pace.begins(System.nanoTime());
        var group = new ArrayList<Closed>();
        var bytes = 0;
        while (next != null) {
            bytes += next.closeInto(group);
            next = group.size() < LARGEST_GROUP && bytes < LARGEST_GROUP_BYTES ? queue.poll() : null;
        }
        return group;
    }

    private void commit(List<Closed> group) {
        if (group.isEmpty()) {
            return;
        }
        try {
            var lost = commits.recordCallable(
                    () -> log.append(group.stream().map(Closed::append).toList()));
            group.forEach(waiting -> waiting.settle(lost != null && lost.contains(waiting.append.document())));
        } catch (Throwable failure) {
            // An Error too: the thread that stores for everybody must outlive it.
            if (group.size() == 1) {
                group.getFirst().done.completeExceptionally(failure);
            } else {
                // Perhaps one document is the trouble: the others must not wait for it.
                group.forEach(waiting -> commit(List.of(waiting)));
            }
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        committer.interrupt();
        committer.join();
    }

    /** The document was deleted, or another server has opened it. */
    public static final class DocumentTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        DocumentTaken(DocumentId document) {
            super("Document %s was deleted or opened by another server; nothing was stored".formatted(document));
        }
    }

    private record Waiting(Gathered gathered, CompletableFuture<Void> done) {

        /** Joins the group with as many bytes as it says, or fails alone. */
        int closeInto(List<Closed> group) {
            try {
                var append = gathered.close();
                group.add(new Closed(append, done));
                return append.chunk().bytes().length;
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
                return 0;
            }
        }
    }

    private record Closed(Append append, CompletableFuture<Void> done) {

        void settle(boolean lost) {
            if (lost) {
                done.completeExceptionally(new DocumentTaken(append.document()));
            } else {
                done.complete(null);
            }
        }
    }
}
