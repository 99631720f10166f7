package org.storytank.provenance;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.Person;
import org.storytank.account.PersonId;

/** The keys of this place: published for ever, replaced by the host. Other features sign through {@link Signing}. */
@Service
public class SigningService {

    private final KeyRotation rotation;
    private final Signing signing;
    private final AccountService accounts;

    SigningService(KeyRotation rotation, Signing signing, AccountService accounts) {
        this.rotation = rotation;
        this.signing = signing;
        this.accounts = accounts;
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
        return rotation.rotate().now();
    }
}
