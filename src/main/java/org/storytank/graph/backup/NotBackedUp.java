package org.storytank.graph.backup;

/** There is no backup; says why and what to do. */
public final class NotBackedUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotBackedUp(String why) {
        super(why);
    }
}
