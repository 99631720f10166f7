package org.storytank.shell;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Six letters and digits that are hard to mishear, to find a failure in the log by: {@code K7M2PQ}. */
public final class FailureNumber {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 6;

    private static final Logger log = LoggerFactory.getLogger(FailureNumber.class);

    private FailureNumber() {}

    /** Writes the failure to the log and returns the number under which it stands there. */
    public static String of(Throwable cause) {
        var number = next();
        log.error("Failure {}", number, cause);
        return number;
    }

    private static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
