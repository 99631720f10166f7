package org.storytank.shell;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Six letters and digits that are hard to mishear, to find a failure in the log by: {@code K7M2PQ}. */
public final class FailureNumber {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 6;

    private FailureNumber() {}

    public static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
