package org.storytank.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A manifest with the signature over its canonical form. */
public record SignedManifest(Map<String, Object> json, DetachedSignature signature) {

    private static final JsonMapper JSON = new JsonMapper();

    static SignedManifest by(KeyPair key, Map<String, Object> json) {
        return new SignedManifest(json, DetachedSignature.by(key, payload(json)));
    }

    /**
     * Reads what {@link #text} wrote, and nothing else: the same value written otherwise, with a space or an escape more, is refused, so that
     * no byte can change unseen.
     */
    public static Optional<SignedManifest> read(String text) {
        try {
            var all = JSON.readValue(text, Map.class);
            if (all.get("manifest") instanceof Map<?, ?> manifest && all.get("signature") instanceof String signature) {
                @SuppressWarnings("unchecked")
                var read = new SignedManifest((Map<String, Object>) manifest, new DetachedSignature(signature));
                return Optional.of(read).filter(one -> one.text().equals(text));
            }
            return Optional.empty();
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** As it stands in files; see {@link CanonicalJson#embeddable}. */
    public String text() {
        return CanonicalJson.embeddable(Map.of("manifest", json, "signature", signature.value()));
    }

    public String compact() {
        return signature.compact(payload(json));
    }

    public boolean isSignedBy(List<PublicKey> keys) {
        return signature.isOf(payload(json), keys);
    }

    /** @throws IllegalArgumentException when it is no manifest of a version known here */
    public Manifest manifest() {
        return ManifestJson.read(json);
    }

    private static byte[] payload(Map<String, Object> json) {
        return CanonicalJson.of(json).getBytes(UTF_8);
    }
}
