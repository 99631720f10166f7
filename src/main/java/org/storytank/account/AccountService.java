package org.storytank.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
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

    private static final String WHOLE_PLACE = "";

    private final People people;
    private final Recovery recovery;
    private final Hosts hosts;
    private final ObjectProvider<NameCheck> checks;
    private final ApplicationEventPublisher events;
    private final AccountSettings settings;
    private final Clock clock;
    private final Tries arrivals;
    private final Tries arrivalsByClient;
    private final Object naming = new Object();

    AccountService(
            People people,
            Recovery recovery,
            Hosts hosts,
            ObjectProvider<NameCheck> checks,
            ApplicationEventPublisher events,
            AccountSettings settings,
            Clock clock) {
        this.people = people;
        this.recovery = recovery;
        this.hosts = hosts;
        this.checks = checks;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
        this.arrivals = new Tries(settings.arrivalsAnHour(), clock);
        this.arrivalsByClient = new Tries(settings.arrivalsAClientAnHour(), clock);
    }

    /**
     * A new guest. The name is trimmed and checked (1–40 visible characters); when somebody else goes by it, it gets a number.
     *
     * @throws NameRefused when it cannot be used, with the reason
     * @throws TooManyTries when more people arrived in the last hour than the settings let in
     */
    public Arrival arrive(String name) {
        return arrive(allowed(name));
    }

    /** The same for somebody at this address on the network, from which only so many may arrive in an hour. */
    public Arrival arrive(String name, String client) {
        var wanted = allowed(name);
        arrivalsByClient.count(client);
        return arrive(wanted);
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

    /** Whether three words bring this person back. */
    public boolean hasRecoveryKey(PersonId person) {
        return recovery.hasKey(person);
    }

    /** The three words of somebody who has none yet; they are never told again. Empty when they have some. */
    public Optional<ThreeWords> firstRecoveryKey(PersonId person, Locale language) {
        return recovery.first(existing(person), language);
    }

    /** Three new words, which replace those they had. */
    public ThreeWords renewRecoveryKey(PersonId person, Locale language) {
        return recovery.renew(existing(person), language);
    }

    /** Takes the three words back: a person does it for themselves, the host for somebody who asks. */
    public void revokeRecoveryKey(PersonId asker, PersonId whose) {
        if (!asker.equals(whose)) {
            requireHost(asker);
        }
        recovery.revoke(existing(whose).id());
    }

    /**
     * Brings somebody back on another device.
     *
     * @param name as they are called now or were when they got the words; a number behind it does not matter
     * @param words in any case, with or without accents
     * @param client the address on the network that wrong guesses are counted for
     * @throws NoSuchKey when they bring nobody back
     * @throws TooManyTries when there were too many wrong guesses
     */
    public Arrival bringBack(String name, String words, String client) {
        var person = recovery.bringBack(name, words, client);
        var key = Secret.fresh();
        people.addKey(person.id(), key.hash(), clock.instant());
        return new Arrival(person, key.value());
    }

    /** A new secret for the link that makes somebody host, once; links made before work no more. For the machine's own operator. */
    String offerHost() {
        var secret = Secret.fresh();
        hosts.offer(secret.hash(), clock.instant());
        return secret.value();
    }

    boolean hasHost() {
        return hosts.anybody();
    }

    /** Whether this link still makes somebody host. */
    public boolean isHostOffered(String link) {
        return hosts.isOffered(Secret.hashOf(link));
    }

    /** Makes the person host and uses the link up. @throws Unknown when it was used or made up */
    public Person becomeHost(PersonId person, String link) {
        var host =
                hosts.become(person, Secret.hashOf(link)).orElseThrow(() -> new Unknown("link", "account.host.gone"));
        events.publishEvent(new PersonChanged(host));
        return host;
    }

    /** How many people ever said a name here; for the host. */
    public long countPeople(PersonId host) {
        requireHost(host);
        return hosts.people();
    }

    /** Those who go by this name, with any number behind it, at most 50; for the host. */
    public List<Person> findByName(PersonId host, String name) {
        requireHost(host);
        return hosts.goingBy(DisplayName.rootOf(name));
    }

    private Person existing(PersonId id) {
        return people.find(id).orElseThrow(() -> new Unknown("person"));
    }

    private void requireHost(PersonId asker) {
        if (!people.find(asker).map(Person::host).orElse(false)) {
            throw new NotAllowed("Only the host may do this.", "account.notallowed.host");
        }
    }

    private Arrival arrive(DisplayName wanted) {
        arrivals.count(WHOLE_PLACE);
        var key = Secret.fresh();
        synchronized (naming) {
            var person = people.add(free(wanted, NOBODY), key.hash(), clock.instant());
            return new Arrival(person, key.value());
        }
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
