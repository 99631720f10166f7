package org.storytank.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON Web Signature over something that stands elsewhere: {@code header..signature} (RFC 7515, appendix F; EdDSA: RFC 8037). With
 * the base64url of what was signed between the dots it is a compact JWS that every JOSE library reads.
 */
public record DetachedSignature(String value) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    static DetachedSignature by(KeyPair key, byte[] payload) {
        var header = Map.of("alg", "EdDSA", "kid", key.open().kid(), "typ", "storytank-manifest+jws");
        return by(key, BASE64.encodeToString(CanonicalJson.of(header).getBytes(UTF_8)), payload);
    }

    static DetachedSignature by(KeyPair key, String header, byte[] payload) {
        return new DetachedSignature(header + ".." + BASE64.encodeToString(key.sign(signed(header, payload))));
    }

    /** The key that it says signed it; empty when it says none, or is not written as it should be to the last bit. */
    public Optional<String> kid() {
        return exact() && header().get("kid") instanceof String kid ? Optional.of(kid) : Optional.empty();
    }

    /** Whether one of these keys, the one it names, signed exactly this. */
    public boolean isOf(byte[] payload, List<PublicKey> keys) {
        var kid = kid();
        return kid.isPresent()
                && "EdDSA".equals(header().get("alg"))
                && keys.stream().filter(key -> key.kid().equals(kid.get())).anyMatch(key -> holds(payload, key));
    }

    boolean holds(byte[] payload, PublicKey key) {
        return exact() && key.signed(signed(parts()[0], payload), bytes(parts()[2]));
    }

    /** As a compact JWS. */
    public String compact(byte[] payload) {
        return parts()[0] + "." + BASE64.encodeToString(payload) + "." + parts()[2];
    }

    /** Base64 has spare bits at its end: read leniently, two texts would be one signature. */
    private boolean exact() {
        var parts = parts();
        return parts.length == 3 && parts[1].isEmpty() && isExact(parts[0]) && isExact(parts[2]);
    }

    private static boolean isExact(String part) {
        try {
            return BASE64.encodeToString(bytes(part)).equals(part);
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    private Map<?, ?> header() {
        try {
            return JSON.readValue(bytes(parts()[0]), Map.class);
        } catch (JacksonException noJson) {
            return Map.of();
        }
    }

    private String[] parts() {
        return value.split("\\.", -1);
    }

    private static byte[] bytes(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    private static byte[] signed(String header, byte[] payload) {
        return (header + "." + BASE64.encodeToString(payload)).getBytes(UTF_8);
    }
}
