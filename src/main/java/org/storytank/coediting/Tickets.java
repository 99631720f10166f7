package org.storytank.coediting;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.coediting.yjs.Lib0Reader;
import org.storytank.coediting.yjs.Lib0Writer;
import org.storytank.coediting.yjs.MalformedUpdate;

/** Signs and reads tickets: {@code base64url(content) "." base64url(HMAC-SHA256)}, with a key that is kept in the graph. */
@Component
public class Tickets {

    private static final int VERSION = 1;
    private static final int TOKEN_LIMIT = 400;

    private final Clock clock;
    private final CoeditingSettings settings;
    private final SecretKeySpec key;

    Tickets(SigningKeys keys, Clock clock, CoeditingSettings settings) {
        this.clock = clock;
        this.settings = settings;
        this.key = new SecretKeySpec(keys.named("document tickets"), "HmacSHA256");
    }

    public String issue(DocumentId document, @Nullable PersonId person, long clientId) {
        var content = new Lib0Writer();
        content.u8(VERSION);
        content.varString(document.value());
        content.varString(person == null ? "" : person.value());
        content.varUint(clientId);
        content.varUint(clock.instant().plus(settings.ticketLasts()).getEpochSecond());
        var bytes = content.toBytes();
        return encode(bytes) + "." + encode(sign(bytes));
    }

    /** The ticket, when it was signed here; whether it still opens a socket is for {@link #opens} to say. */
    public Optional<ProvenTicket> read(String token) {
        var dot = token.indexOf('.');
        if (dot < 0 || token.length() > TOKEN_LIMIT) {
            return Optional.empty();
        }
        try {
            var content = Base64.getUrlDecoder().decode(token.substring(0, dot).getBytes(US_ASCII));
            var signature =
                    Base64.getUrlDecoder().decode(token.substring(dot + 1).getBytes(US_ASCII));
            return MessageDigest.isEqual(signature, sign(content)) ? Optional.of(decode(content)) : Optional.empty();
        } catch (IllegalArgumentException | MalformedUpdate notOurs) {
            return Optional.empty();
        }
    }

    public boolean opens(ProvenTicket ticket, DocumentId document) {
        return ticket.document().equals(document) && clock.instant().isBefore(ticket.expires());
    }

    private static ProvenTicket decode(byte[] content) {
        var in = new Lib0Reader(content);
        if (in.u8() != VERSION) {
            throw new IllegalArgumentException("A ticket of another version");
        }
        var document = new DocumentId(in.varString());
        var person = in.varString();
        return new ProvenTicket(
                document,
                person.isEmpty() ? null : new PersonId(person),
                in.varUint(),
                Instant.ofEpochSecond(in.varUint()));
    }

    private byte[] sign(byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256", e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
