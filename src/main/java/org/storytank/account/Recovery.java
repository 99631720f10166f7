package org.storytank.account;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.springframework.stereotype.Component;

/**
 * Brings people back by their name and three words. 33 bits are few: wrong guesses are counted for the client, for the name and for the
 * whole place, and the name has to fit, so that a guess is never a guess at everybody. See decision record 2.
 */
@Component
class Recovery {

    private static final int HASH_BITS = 256;
    private static final String WHOLE_PLACE = "";

    private final RecoveryKeys keys;
    private final AccountSettings settings;
    private final Clock clock;
    private final Tries byClient;
    private final Tries byName;
    private final Tries byAll;

    Recovery(RecoveryKeys keys, AccountSettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
        this.byClient = new Tries(settings.wrongKeysAClientAnHour(), clock);
        this.byName = new Tries(settings.wrongKeysANameAnHour(), clock);
        this.byAll = new Tries(settings.wrongKeysAnHour(), clock);
    }

    boolean hasKey(PersonId person) {
        return keys.has(person);
    }

    /** The person's first key; empty when they have one. */
    Optional<ThreeWords> first(Person person, Locale language) {
        return keys.has(person.id()) ? Optional.empty() : keep(person, WordList.of(language), true);
    }

    /** The person's new key, which replaces the one they had. */
    ThreeWords renew(Person person, Locale language) {
        return keep(person, WordList.of(language), false).orElseThrow();
    }

    private Optional<ThreeWords> keep(Person person, WordList list, boolean first) {
        var words = list.draw();
        var root = DisplayName.rootOf(person.name());
        return switch (keys.keep(person.id(), hash(words), root, first, clock.instant())) {
            case KEPT -> Optional.of(words);
            case HAS_ONE -> Optional.empty();
            case HASH_IN_USE -> keep(person, list, first);
            case NO_SUCH_PERSON -> throw new Unknown("person");
        };
    }

    void revoke(PersonId person) {
        keys.remove(person);
    }

    Person bringBack(String name, String typed, String client) {
        var root = DisplayName.rootOf(name);
        // Counted before it is hashed: hashing costs, and whoever guesses in parallel must not get ahead of the count.
        byClient.count(client);
        byName.count(root);
        byAll.count(WHOLE_PLACE);
        var person = keys.find(hash(ThreeWords.typed(typed)))
                .filter(owner -> root.equals(owner.nameRoot())
                        || root.equals(DisplayName.rootOf(owner.person().name())))
                .map(RecoveryKeys.Owner::person)
                .orElseThrow(NoSuchKey::new);
        byClient.forgive(client);
        byName.forgive(root);
        byAll.forgive(WHOLE_PLACE);
        return person;
    }

    private String hash(ThreeWords words) {
        try {
            var salt = Base64.getUrlDecoder().decode(keys.salt());
            var spec = new PBEKeySpec(words.plain().toCharArray(), salt, settings.keyHashRounds(), HASH_BITS);
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has PBKDF2WithHmacSHA256", e);
        }
    }
}
