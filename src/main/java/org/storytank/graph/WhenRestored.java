package org.storytank.graph;

/** A feature that has to note something when a backup was brought back; asked once, before anybody is let in. */
@FunctionalInterface
public interface WhenRestored {

    void restored(Restored restored);
}
