package org.storytank.coediting;

/** What somebody may do with a document. */
public enum DocumentRight {
    NONE,
    READ,
    WRITE
}
