package org.storytank.account;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.graph.Ids;

/** The tokens by which programs act as people: made, listed and ended by their person. */
@Service
public class TokenService {

    /** How a token begins, so that who finds one in a file knows what it opens. */
    private static final String PREFIX = "storytank_";

    private static final String UNREADABLE = "[\\p{C}\\p{Z}&&[^ ]]+";

    private final Tokens tokens;
    private final AccountSettings settings;
    private final Clock clock;

    TokenService(Tokens tokens, AccountSettings settings, Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A new token of this person.
     *
     * @param lasts null: until it is ended, or not used for as long as devices are remembered
     * @throws TokenRefused when they have as many as they may, or the label or the time is too long
     */
    public NewToken make(PersonId person, String label, @Nullable Duration lasts) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var token = new ApiToken(
                Ids.next(),
                labelled(label),
                now,
                now,
                Optional.ofNullable(lasts).map(time -> now.plus(allowed(time))));
        var secret = PREFIX + Secret.fresh().value();
        return switch (tokens.add(person, token, Secret.hashOf(secret), settings.tokensAPerson(), over())) {
            case KEPT -> new NewToken(token, secret);
            case TOO_MANY ->
                throw new TokenRefused(
                        "account.token.many",
                        "A person may have %d tokens. End one you no longer need.",
                        settings.tokensAPerson());
            case NO_SUCH_PERSON -> throw new Unknown("person");
        };
    }

    /** The tokens this person has, oldest first. */
    public List<ApiToken> of(PersonId person) {
        return tokens.of(person, over());
    }

    /** Ends a token at once. @throws Unknown when this person has no such token */
    public void end(PersonId person, String id) {
        if (!tokens.remove(person, id)) {
            throw new Unknown("token");
        }
    }

    /** Whose program this is, by the secret it brings; empty when the token was ended, is over or never was. */
    public Optional<Person> recognise(String secret) {
        return secret.startsWith(PREFIX) ? tokens.recognise(Secret.hashOf(secret), over()) : Optional.empty();
    }

    private Tokens.Over over() {
        var now = clock.instant();
        return new Tokens.Over(now, now.minus(settings.remembered()));
    }

    private String labelled(String typed) {
        var label = typed.replaceAll(UNREADABLE, " ").strip();
        if (label.isEmpty() || label.codePointCount(0, label.length()) > settings.tokenLabelLength()) {
            throw new TokenRefused(
                    "account.token.label",
                    "A token needs a label of 1 to %d characters that says what it is for.",
                    settings.tokenLabelLength());
        }
        return label;
    }

    private Duration allowed(Duration lasts) {
        var most = (int) settings.remembered().toDays();
        if (lasts.compareTo(settings.remembered()) > 0 || !lasts.isPositive()) {
            throw new TokenRefused("account.token.lasts", "A token lasts from 1 to %d days.", most);
        }
        return lasts;
    }
}
