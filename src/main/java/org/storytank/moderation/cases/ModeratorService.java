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
    private final Offices offices;
    private final AccountService accounts;
    private final Clock clock;

    ModeratorService(Moderators moderators, Offices offices, AccountService accounts, Clock clock) {
        this.moderators = moderators;
        this.offices = offices;
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

    /** Whether this person decides what is passed up: the host does, and whom the host named for it. */
    public boolean isSenior(@Nullable PersonId person) {
        return person != null && (offices.holds(Office.SENIOR, person) || isHost(person));
    }

    /** Whom the host named for this; for the host. */
    public List<Person> holders(PersonId host, Office office) {
        requireHost(host);
        return offices.holders(office);
    }

    /** @throws NotTaken when a senior is to be named who does not moderate */
    public void appoint(PersonId host, Office office, PersonId person) {
        requireHost(host);
        accounts.find(person).orElseThrow(() -> new Unknown("person"));
        if (office == Office.SENIOR && !moderators.includes(person)) {
            throw NotTaken.conflict("senior");
        }
        offices.name(office, person, clock.instant());
    }

    public void relieve(PersonId host, Office office, PersonId person) {
        requireHost(host);
        offices.end(office, person, clock.instant());
    }

    void requireSenior(PersonId person) {
        require(person);
        if (!isSenior(person)) {
            throw new NotAllowed("This case was passed up; the host or a senior decides.", "cases.notallowed.senior");
        }
    }

    void require(PersonId person) {
        if (!moderators.includes(person)) {
            throw new NotAllowed("Only moderators may do this; the host names them.", "cases.notallowed.moderator");
        }
    }

    void requireHost(PersonId asker) {
        if (!isHost(asker)) {
            throw new NotAllowed("Only the host may do this.", "account.notallowed.host");
        }
    }

    boolean isHost(PersonId person) {
        return accounts.find(person).map(Person::host).orElse(false);
    }
}
