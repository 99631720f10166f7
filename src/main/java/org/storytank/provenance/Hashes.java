package org.storytank.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/** SHA-256 of words and of files, in base64url. */
public final class Hashes {

    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Hashes() {}

    /** Of words as they are read: composed (NFC), every stretch of spaces one space, none at the ends. */
    public static String ofWords(String words) {
        return base64(normalised(words).getBytes(UTF_8));
    }

    public static String normalised(String words) {
        return SPACES.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Of bytes as they are. */
    public static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(bytes));
    }

    /** The first {@code length} bytes of the hash of the bytes from {@code from} to {@code to}. */
    public static byte[] part(byte[] bytes, int from, int to, int length) {
        return Arrays.copyOf(sha256(Arrays.copyOfRange(bytes, from, to)), length);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
