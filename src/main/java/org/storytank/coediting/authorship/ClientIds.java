package org.storytank.coediting.authorship;

import java.util.random.RandomGenerator;

/**
 * Yjs client ids. Yjs draws its own below 2³², so ids the server issues lie above: nobody can take one by chance, and one without
 * a ticket is never "the first unused id" of a foreign client. Below 2³⁵ they take five bytes, as most of Yjs' own do.
 */
public final class ClientIds {

    private static final long FIRST_ISSUED = 1L << 32;
    private static final long END = 1L << 35;
    private static final RandomGenerator random = new java.security.SecureRandom();

    private ClientIds() {}

    public static long issue() {
        return random.nextLong(FIRST_ISSUED, END);
    }

    /** Whether only the server gives out this id. */
    public static boolean isIssued(long client) {
        return client >= FIRST_ISSUED;
    }
}
