package org.storytank.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A number that only these words have, so that anybody can check whether a page still says what was quoted: SHA-256 over UTF-8 of the
 * words in Unicode's form C, with every run of spaces and line ends as one space and none at the ends.
 *
 * @param value 64 hexadecimal digits
 */
public record QuoteHash(String value) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\v]+");

    public static QuoteHash of(String words) {
        var plain = SPACES.matcher(Normalizer.normalize(words, Form.NFC))
                .replaceAll(" ")
                .strip();
        try {
            return new QuoteHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
