package org.storytank.moderation.cases;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;

/** The host names those who decide. */
@Service
public class ModeratorService {

    private final Moderators moderators;
    private final AccountService accounts;
    private final Clock clock;

    ModeratorService(Moderators moderators, AccountService accounts, Clock clock) {
        this.moderators = moderators;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whether this person decides here. */
    public boolean isModerator(@Nullable PersonId person) {
        return person != null && moderators.includes(person);
    }

    /** Whom the host named; for the host. */
    public List<Person> named(PersonId host) {
        requireHost(host);
        return moderators.named();
    }

    public void name(PersonId host, PersonId person) {
        requireHost(host);
        accounts.find(person).orElseThrow(() -> new Unknown("person"));
        moderators.name(person, clock.instant());
    }

    /** From now on they decide nothing; the cases they had taken wait again. */
    public void end(PersonId host, PersonId person) {
        requireHost(host);
        moderators.end(person, clock.instant());
    }

    void require(PersonId person) {
        if (!moderators.includes(person)) {
            throw new NotAllowed("Only moderators may do this; the host names them.", "cases.notallowed.moderator");
        }
    }

    private void requireHost(PersonId asker) {
        if (!accounts.find(asker).map(Person::host).orElse(false)) {
            throw new NotAllowed("Only the host may do this.", "account.notallowed.host");
        }
    }
}
