package org.storytank.account;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.storytank.account.NameRefused.Reason;

/** Guests, the keys that bring them back, and the host. */
@Service
public class AccountService {

    private static final PersonId NOBODY = new PersonId("-");

    private final People people;
    private final ObjectProvider<NameCheck> checks;
    private final ApplicationEventPublisher events;
    private final AccountSettings settings;
    private final Clock clock;
    private final Object naming = new Object();

    AccountService(
            People people,
            ObjectProvider<NameCheck> checks,
            ApplicationEventPublisher events,
            AccountSettings settings,
            Clock clock) {
        this.people = people;
        this.checks = checks;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A new guest. The name is trimmed and checked (1–40 visible characters); when somebody else goes by it, it gets a number.
     *
     * @throws NameRefused when it cannot be used, with the reason
     */
    public Arrival arrive(String name) {
        var wanted = allowed(name);
        var key = Secret.fresh();
        synchronized (naming) {
            var person = people.add(free(wanted, NOBODY), key.hash(), clock.instant());
            return new Arrival(person, key.value());
        }
    }

    /** Whose device this is, by the secret in its cookie. */
    public Optional<Person> recognise(String deviceKey) {
        var now = clock.instant();
        return people.recognise(Secret.hashOf(deviceKey), now.minus(settings.remembered()), now);
    }

    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    /** @throws NameRefused when the name cannot be used, with the reason */
    public Person rename(PersonId person, String name) {
        var wanted = allowed(name);
        synchronized (naming) {
            var renamed = people.rename(person, free(wanted, person)).orElseThrow(() -> new Unknown("person"));
            events.publishEvent(new PersonChanged(renamed));
            return renamed;
        }
    }

    /** Forgets the device with this key; the person is brought back by other keys only. */
    public void leave(String deviceKey) {
        people.removeKey(Secret.hashOf(deviceKey));
    }

    private DisplayName allowed(String name) {
        var said = DisplayName.said(name);
        if (!checks.stream().allMatch(check -> check.allows(said.value()))) {
            throw new NameRefused(Reason.AGAINST_RULES);
        }
        return said;
    }

    private DisplayName free(DisplayName wanted, PersonId whose) {
        var since = clock.instant().minus(settings.namesKept());
        var taken = people.namesInUse(wanted.root(), since, whose);
        return Stream.concat(Stream.of(wanted), IntStream.iterate(2, n -> n + 1).mapToObj(wanted::numbered))
                .filter(name -> !taken.contains(name.key()))
                .findFirst()
                .orElseThrow();
    }
}
