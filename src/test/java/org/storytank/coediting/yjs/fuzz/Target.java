package org.storytank.coediting.yjs.fuzz;

/** Something that takes frames from strangers. Refuses by {@link org.storytank.coediting.yjs.MalformedUpdate} alone. */
interface Target {

    void take(byte[] frame);

    /** Fails when what was there before a refused frame is no longer there. */
    default void requireUnchanged() {}
}
