package org.storytank.coediting.yjs.oracle;

/** Where the engine and Yjs no longer agree. */
public final class Difference extends RuntimeException {

    Difference(String where, String tested, String yjs) {
        super("%s%n  tested: %s%n  yjs:    %s".formatted(where, tested, yjs));
    }

    Difference(String where, Throwable cause) {
        super(where + ": " + cause, cause);
    }
}
