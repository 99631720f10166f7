package org.storytank.moderation.log;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What binds a line to all lines before it: SHA-256, in hexadecimal, of the seal of the line before, one space, and the line's JSON. In a
 * shell: {@code printf '%s %s' "$before" "$json" | sha256sum}.
 */
final class Seal {

    /** What stands before the first line. */
    static final String FIRST = "0".repeat(64);

    private Seal() {}

    static String of(String before, String json) {
        try {
            var bytes = (before + " " + json).getBytes(US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
