package org.storytank.graph;

import java.security.SecureRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** New ids for nodes: 16 letters and digits without look-alikes, 79 random bits, safe in an address and easy to read out. */
public final class Ids {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 16;
    private static final Predicate<String> POSSIBLE =
            Pattern.compile("[a-z0-9-]{1,64}").asMatchPredicate();
    private static final SecureRandom random = new SecureRandom();

    private Ids() {}

    public static String next() {
        var id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }

    /** The id that these bytes make: the same each time, and as random as they are. @param bytes as many as an id has letters */
    public static String of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("An id is made of %d bytes, not %d".formatted(LENGTH, bytes.length));
        }
        var id = new StringBuilder(LENGTH);
        for (var one : bytes) {
            id.append(ALPHABET.charAt(Byte.toUnsignedInt(one) % ALPHABET.length()));
        }
        return id.toString();
    }

    /** The value itself when it can be an id of this place; ids come in from addresses, so they are checked. */
    public static String checked(String value) {
        if (!POSSIBLE.test(value)) {
            throw new IllegalArgumentException("An id has 1 to 64 small letters, digits or dashes");
        }
        return value;
    }
}
