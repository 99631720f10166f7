package org.storytank.coediting.yjs;

/** JavaScript's {@code undefined}, which lib0 keeps apart from null. */
public enum Undefined {
    UNDEFINED
}
