package org.storytank.provenance;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.Person;
import org.storytank.account.PersonId;

/** The keys of this place: published for ever, replaced by the host. Other features sign through {@link Signing}. */
@Service
public class SigningService {

    private static final Logger log = LoggerFactory.getLogger(SigningService.class);

    private final Keyring keyring;
    private final Signing signing;
    private final AccountService accounts;
    private final Clock clock;

    SigningService(Keyring keyring, Signing signing, AccountService accounts, Clock clock) {
        this.keyring = keyring;
        this.signing = signing;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Every key that ever signed here, the newest first; for everybody. */
    public List<PublicKey> keys() {
        return signing.keys();
    }

    /** The same as a JSON Web Key Set. */
    public Map<String, Object> jwks() {
        return Map.of("keys", keys().stream().map(PublicKey::jwk).toList());
    }

    /** From now on a fresh key signs; what earlier ones signed stays checkable. For the host. */
    public PublicKey rotate(PersonId host) {
        if (!accounts.find(host).map(Person::host).orElse(false)) {
            throw new NotAllowed("Only the host may do this.", "account.notallowed.host");
        }
        var fresh = KeyPair.fresh();
        keyring.rotate(fresh, clock.instant());
        log.info(
                "Manifests are signed with a new key from now on: {}",
                fresh.open().kid());
        return fresh.open();
    }
}
