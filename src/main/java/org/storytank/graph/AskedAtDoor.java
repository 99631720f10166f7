package org.storytank.graph;

/** What the host may ask of a running place at its door, from the same machine, beside a backup. */
public interface AskedAtDoor {

    /** How it is asked for: six letters. */
    String word();

    /** Does it. @return what was done, in words for the host */
    String done();
}
