package org.storytank.provenance;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.storytank.graph.AskedAtDoor;

/** A fresh key in the place of the one that signs. Nobody's right is asked here: whoever calls asked it before. */
@Component
class KeyRotation implements AskedAtDoor {

    static final String WORD = "rotate";

    private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);

    private final Keyring keyring;
    private final Clock clock;

    KeyRotation(Keyring keyring, Clock clock) {
        this.keyring = keyring;
        this.clock = clock;
    }

    /** @param before empty when nothing had been signed yet */
    record Rotated(Optional<PublicKey> before, PublicKey now) {

        String words() {
            return before.map(old -> """
                            The key that signed until now: %s
                            The key that signs from now on: %s
                            The old one can sign no more. Both are published at /.well-known/storytank-keys.json, \
                            so that every file signed before stays checkable.""".formatted(old.kid(), now.kid()))
                    .orElseGet(() -> "Nothing had been signed yet. The key that signs from now on: " + now.kid());
        }
    }

    Rotated rotate() {
        var fresh = KeyPair.fresh();
        var before = keyring.rotate(fresh, clock.instant());
        log.info(
                "Manifests are signed with a new key from now on: {}",
                fresh.open().kid());
        return new Rotated(before, fresh.open());
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String done() {
        return rotate().words();
    }
}
