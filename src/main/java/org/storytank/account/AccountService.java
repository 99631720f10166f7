package org.storytank.account;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Guests, the keys that bring them back, and the host. */
@Service
public class AccountService {

    /** A new guest. The name is trimmed and checked (1–40 visible characters). */
    public Arrival arrive(String name) {
        throw new UnsupportedOperationException("in work");
    }

    /** Whose device this is, by the secret in its cookie. */
    public Optional<Person> recognise(String deviceKey) {
        throw new UnsupportedOperationException("in work");
    }

    public Optional<Person> find(PersonId id) {
        throw new UnsupportedOperationException("in work");
    }
}
