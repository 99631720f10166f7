package org.storytank.coediting;

/** How words of a machine come into a text. */
public enum Placing {
    /** behind the passage, which stays */
    AFTER,
    /** in the place of the passage */
    INSTEAD,
    /** in the place of what differs from the passage, word by word */
    CORRECTING
}
