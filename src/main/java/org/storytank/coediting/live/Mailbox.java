package org.storytank.coediting.live;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what it is given one after the other, on a virtual thread that lives only while there is something to do. */
final class Mailbox {

    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

    private final String name;
    private final Consumer<Throwable> whenBroken;
    private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    /** @param whenBroken hears what a task threw, after which the next one runs */
    Mailbox(String name, Consumer<Throwable> whenBroken) {
        this.name = name;
        this.whenBroken = whenBroken;
    }

    void execute(Runnable task) {
        tasks.add(task);
        if (waiting.getAndIncrement() == 0) {
            Thread.ofVirtual().name(name).start(this::runAll);
        }
    }

    private void runAll() {
        do {
            run(tasks.poll());
        } while (waiting.decrementAndGet() > 0);
    }

    /** Whatever a task throws, the next one runs. Only the class is told: a message may hold what somebody wrote. */
    private void run(@Nullable Runnable task) {
        try {
            if (task != null) {
                task.run();
            }
        } catch (Throwable thrown) {
            tell(thrown);
        }
    }

    private void tell(Throwable thrown) {
        try {
            log.error("A task of {} failed: {}", name, thrown.getClass().getName());
            whenBroken.accept(thrown);
        } catch (Throwable again) {
            log.error("{} could not be put away: {}", name, again.getClass().getName());
        }
    }
}
