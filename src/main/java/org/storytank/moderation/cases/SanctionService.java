package org.storytank.moderation.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Restrained;
import org.storytank.account.Unknown;
import org.storytank.graph.Ids;
import org.storytank.moderation.Moderated;

/**
 * The door for moderators who do something about a person, and not only about what they said: in proportion, for a time, with reasons. The
 * person is told, and contests it as every decision.
 */
@Service
public class SanctionService {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Sanctions sanctions;
    private final Cases cases;
    private final Kinds kinds;
    private final PracticeService practice;
    private final Parties parties;
    private final ApplicationEventPublisher events;
    private final CaseSettings settings;
    private final Clock clock;

    SanctionService(
            Sanctions sanctions,
            Cases cases,
            Kinds kinds,
            PracticeService practice,
            Parties parties,
            ApplicationEventPublisher events,
            CaseSettings settings,
            Clock clock) {
        this.sanctions = sanctions;
        this.cases = cases;
        this.kinds = kinds;
        this.practice = practice;
        this.parties = parties;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is in proportion about whoever said what was held in this case. */
    public Options options(PersonId moderator, CaseId because) {
        practice.requireReady(moderator);
        var found = existing(because);
        var earlier = sanctions.since(author(found), clock.instant().minus(REMEMBERED));
        return new Options(Measure.upTo(strongest(found, earlier)), earlier);
    }

    /**
     * Does it, or proposes it to a second moderator when it is an exclusion.
     *
     * @param because a case in which a person's decision to hold stands
     * @throws NotAllowed for those who are part of it
     * @throws NotTaken when it is out of proportion, or something was done for this case already
     */
    public DecisionId impose(PersonId moderator, CaseId because, NewSanction made) {
        practice.requireReady(moderator);
        var found = existing(because);
        parties.requireNone(moderator, found);
        var person = author(found);
        var now = clock.instant();
        var strongest = strongest(found, sanctions.since(person, now.minus(REMEMBERED)));
        if (made.measure().compareTo(strongest) > 0) {
            throw NotTaken.conflict("proportion");
        }
        var facts = Written.required("facts", made.facts(), settings.reasonsLength());
        var id = new DecisionId(Ids.next());
        var done = sanctions.impose(
                id,
                person,
                because,
                ground(found),
                sanction(made, found, now),
                facts,
                moderator,
                now,
                now.plus(settings.contestWithin()));
        if (!done) {
            throw NotTaken.conflict("again");
        }
        if (!made.measure().needsFourEyes()) {
            events.publishEvent(new Restrained(person));
        }
        return id;
    }

    /** Exclusions that wait for a second moderator, the oldest first. */
    public List<Proposed> proposed(PersonId moderator) {
        practice.requireReady(moderator);
        return sanctions.waiting(settings.listed()).stream()
                .map(one -> new Proposed(
                        one.id(),
                        one.because(),
                        one.ground(),
                        one.sanction(),
                        one.facts(),
                        one.at(),
                        kinds.kept(one.subject()).map(Moderated.Shown::words).orElse(Moderated.Shown.GONE)))
                .toList();
    }

    /**
     * The second pair of eyes: from now on it is in force, and the person is told.
     *
     * @throws NotAllowed for those who are part of it
     * @throws NotTaken when they proposed it, or it does not wait any more
     */
    public void confirm(PersonId moderator, DecisionId id) {
        var waiting = waiting(moderator, id);
        var now = clock.instant();
        if (!sanctions.confirm(waiting, moderator, now, now.plus(settings.contestWithin()))) {
            throw NotTaken.conflict("second");
        }
        sanctions.authorHeldIn(waiting.because()).ifPresent(person -> events.publishEvent(new Restrained(person)));
    }

    /** It does not happen; nobody is told. */
    public void decline(PersonId moderator, DecisionId id) {
        waiting(moderator, id);
        if (!sanctions.decline(id, moderator, clock.instant())) {
            throw NotTaken.conflict("again");
        }
    }

    private Sanctions.Waiting waiting(PersonId moderator, DecisionId id) {
        practice.requireReady(moderator);
        var waiting = sanctions.waiting(id).orElseThrow(() -> new Unknown("decision"));
        parties.requireNone(moderator, waiting.because(), waiting.subject());
        return waiting;
    }

    private Sanction sanction(NewSanction made, Case found, Instant now) {
        var measure = made.measure();
        if (measure.lengths().isEmpty()
                ? !made.lasts().isZero()
                : !measure.lengths().contains(made.lasts())) {
            throw NotTaken.conflict("length");
        }
        var ends = measure.lengths().isEmpty() || measure.needsFourEyes()
                ? Optional.<Instant>empty()
                : Optional.of(now.plus(made.lasts()));
        return new Sanction(measure, made.lasts(), ends, made.here() ? Optional.of(room(found)) : Optional.empty());
    }

    private PlaceId room(Case found) {
        return kinds.kept(found.subject()).flatMap(Moderated.Shown::place).orElseThrow(() -> NotTaken.conflict("gone"));
    }

    private Measure strongest(Case found, List<Measure> earlier) {
        return Measure.strongest(earlier.stream().max(Comparator.naturalOrder()), ground(found));
    }

    /** Of the decision, not of what somebody called it who reported. */
    private static Ground ground(Case found) {
        return found.earlier().stream()
                .filter(one -> one.outcome() == Outcome.HELD && one.standing() == Standing.STANDS && !one.automated())
                .map(Decision::ground)
                .findFirst()
                .orElseGet(found::ground);
    }

    private PersonId author(Case found) {
        return sanctions.authorHeldIn(found.id()).orElseThrow(() -> NotTaken.conflict("nobody"));
    }

    private Case existing(CaseId id) {
        return cases.find(id).orElseThrow(() -> new Unknown("case"));
    }
}
