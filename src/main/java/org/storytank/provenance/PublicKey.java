package org.storytank.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** The public half of an Ed25519 key, known by the thumbprint of itself (RFC 8037, RFC 7638). @param x its 32 bytes in base64url */
public record PublicKey(String x) {

    private static final byte[] BEFORE_THE_BYTES = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int LENGTH = 32;

    public PublicKey {
        if (!x.matches("[A-Za-z0-9_-]{43}")) {
            throw new IllegalArgumentException("An Ed25519 key is 32 bytes in base64url, 43 characters");
        }
    }

    static PublicKey of(byte[] bytes) {
        return new PublicKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static PublicKey of(java.security.PublicKey key) {
        var encoded = key.getEncoded();
        return of(Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length));
    }

    /** What the key is called in signatures and in {@code /.well-known/storytank-keys.json}. */
    public String kid() {
        return Hashes.base64(
                CanonicalJson.of(Map.of("crv", "Ed25519", "kty", "OKP", "x", x)).getBytes(UTF_8));
    }

    /** As a JSON Web Key. */
    public Map<String, Object> jwk() {
        return Map.of("kty", "OKP", "crv", "Ed25519", "x", x, "kid", kid(), "use", "sig", "alg", "EdDSA");
    }

    boolean signed(byte[] said, byte[] signature) {
        try {
            var bytes = Base64.getUrlDecoder().decode(x);
            var encoded = Arrays.copyOf(BEFORE_THE_BYTES, BEFORE_THE_BYTES.length + LENGTH);
            System.arraycopy(bytes, 0, encoded, BEFORE_THE_BYTES.length, LENGTH);
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            verifier.update(said);
            return verifier.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            return false;
        }
    }
}
