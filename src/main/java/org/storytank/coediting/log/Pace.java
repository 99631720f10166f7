package org.storytank.coediting.log;

/**
 * When the next commit begins: early enough that what came right after the last one began is stored within the window, the commit itself
 * counted. A commit is taken to last as long as the longest of the latest ones, which are forgotten by and by; on a disk that
 * needs most of the window, commits begin twice in one. Times in nanoseconds.
 */
final class Pace {

    private static final int FORGETS = 16;

    private long began;
    private long takes;

    /** @param now nothing waits for a commit before this one */
    Pace(long now, long longestWindow) {
        began = now - longestWindow;
    }

    void begins(long now) {
        began = now;
    }

    void ends(long now) {
        takes = Math.max(now - began, takes - takes / FORGETS);
    }

    long next(long window) {
        return began + window - Math.min(takes, window / 2);
    }
}
