package org.storytank.graph.backup;

/** Nothing was restored, and what was there still is; says why and what to do. */
final class NotRestored extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotRestored(String why) {
        super(why);
    }
}
