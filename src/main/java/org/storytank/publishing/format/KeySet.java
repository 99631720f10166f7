package org.storytank.publishing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storytank.provenance.PublicKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keys as they are published: a JSON Web Key Set, or one key of it. */
public final class KeySet {

    private KeySet() {}

    /** The Ed25519 keys in it; empty when it is no key set. */
    public static Optional<List<PublicKey>> read(String text) {
        try {
            var json = new JsonMapper().readTree(text);
            var keys = new ArrayList<PublicKey>();
            for (var key : json.has("keys") ? json.path("keys") : List.of(json)) {
                if (key.path("kty").asString("").equals("OKP")
                        && key.path("crv").asString("").equals("Ed25519")) {
                    keys.add(new PublicKey(key.path("x").asString("")));
                }
            }
            return json.isObject() ? Optional.of(keys) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException noKeys) {
            return Optional.empty();
        }
    }
}
