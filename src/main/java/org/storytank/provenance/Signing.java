package org.storytank.provenance;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Signs what features of this place say. Nobody's right is asked here: whoever signs asked it before. */
@Component
public class Signing {

    private final Keyring keyring;
    private final Clock clock;

    Signing(Keyring keyring, Clock clock) {
        this.keyring = keyring;
        this.clock = clock;
    }

    public SignedManifest sign(Map<String, Object> manifest) {
        return SignedManifest.by(current(), manifest);
    }

    public List<PublicKey> keys() {
        current();
        return keyring.all().stream().map(Keyring.Published::key).toList();
    }

    private KeyPair current() {
        return keyring.current(KeyPair.fresh(), clock.instant());
    }
}
