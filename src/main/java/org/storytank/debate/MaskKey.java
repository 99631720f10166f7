package org.storytank.debate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.storytank.account.PersonId;
import org.storytank.graph.Ids;

/**
 * The secret of a room in which nobody's name is shown: 32 random bytes, drawn when it is opened and told to nobody. Everything by which people
 * are known there follows from it and from who they are, and without it nothing leads back.
 */
final class MaskKey {

    private static final int LENGTH = 32;
    private static final int HUES = 8;
    private static final SecureRandom random = new SecureRandom();

    private final byte[] secret;

    MaskKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException(
                    "The secret of a room has %d bytes, not %d".formatted(LENGTH, secret.length));
        }
        this.secret = secret.clone();
    }

    static MaskKey draw() {
        var secret = new byte[LENGTH];
        random.nextBytes(secret);
        return new MaskKey(secret);
    }

    /** For the store alone. */
    byte[] secret() {
        return secret.clone();
    }

    /** @param manners of how many one is drawn @param creatures likewise */
    Mask of(PersonId person, int manners, int creatures) {
        var bytes = hmac(person);
        var rest = ByteBuffer.wrap(bytes, 16, 16);
        return new Mask(
                new PersonId(Ids.of(Arrays.copyOf(bytes, 16))),
                Math.floorMod(rest.getInt(), manners),
                Math.floorMod(rest.getInt(), creatures),
                Math.floorMod(rest.getInt(), HUES));
    }

    private byte[] hmac(PersonId person) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(person.value().getBytes(UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "the secret of a room";
    }
}
