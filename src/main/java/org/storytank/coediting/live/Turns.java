package org.storytank.coediting.live;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * One after the other, in the order of asking. Documents are put away so: when the bell rings, hundreds are left in the same minute, and
 * all of them at once would keep those who still write waiting for the database.
 */
final class Turns {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean taken;

    /**
     * @param turn starts at once or when those before have ended theirs, on the thread that makes it the next: it must not block. It ends with
     *     {@link #end}
     */
    void ask(Runnable turn) {
        synchronized (this) {
            if (taken) {
                waiting.add(turn);
                return;
            }
            taken = true;
        }
        turn.run();
    }

    synchronized int waiting() {
        return waiting.size();
    }

    /** Whoever had the turn gives it to the next. */
    void end() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            taken = next != null;
        }
        if (next != null) {
            next.run();
        }
    }
}
