package org.storytank.moderation.cases;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.storytank.graph.Ids;

/** The secret address under which somebody who reported, with a name or without, finds what became of it; only its hash is kept. */
public record Ticket(String value) {

    public Ticket {
        Ids.checked(value);
    }

    static Ticket fresh() {
        return new Ticket(Ids.next() + Ids.next());
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
