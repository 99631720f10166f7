package org.storytank.moderation.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What tells one text of a rule from another. */
final class Fingerprint {

    private Fingerprint() {}

    /** @param lists the texts of the lists that it uses */
    static String of(String rule, List<String> lists) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(rule.getBytes(UTF_8));
            for (var list : lists) {
                digest.update((byte) 0);
                digest.update(list.getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
