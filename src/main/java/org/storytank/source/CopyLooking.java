package org.storytank.source;

import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;

/**
 * Whether archived copies still say what is quoted from them, where the host lets sources be looked up. Each is looked at by itself after it was
 * cited, and again from time to time; whoever may write where it is cited may ask for it. A copy that cannot be had says nothing: what was found
 * before stays.
 */
@Service
public class CopyLooking {

    private static final Logger log = LoggerFactory.getLogger(CopyLooking.class);

    private final Copies copies;
    private final Citations citations;
    private final CitingPlaces places;
    private final Lookup lookup;
    private final AccessService access;
    private final CopySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AtomicBoolean underWay = new AtomicBoolean();

    CopyLooking(
            Copies copies,
            Citations citations,
            CitingPlaces places,
            Lookup lookup,
            AccessService access,
            CopySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.copies = copies;
        this.citations = citations;
        this.places = places;
        this.lookup = lookup;
        this.access = access;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Looks now; writers of the place where it is cited may ask.
     *
     * @throws NotAccepted when the host does not allow it, there is nothing to look for, somebody asked a moment ago, or the copy cannot be had
     */
    public CopySeen look(PersonId by, CitationId id) {
        var cited = citations.find(id).orElseThrow(() -> new Unknown("citation"));
        access.require(places.of(cited.text()), by, WRITER);
        if (!lookup.allowed()) {
            throw new NotAccepted(
                    "source.copy.off",
                    "This place looks nothing up on the web. Open the archived copy and look yourself.");
        }
        if (!cited.citation().isInACopy()) {
            throw new NotAccepted(
                    "source.copy.nothing",
                    "There is nothing to look for: this citation needs a quote and an archived copy.");
        }
        var now = clock.instant();
        var due = copies.due(id, now.minus(settings.againAfter()), now)
                .orElseThrow(() -> new NotAccepted(
                        "source.copy.just-now", "Somebody asked for that a moment ago. Ask again in %d minutes.", (int)
                                settings.againAfter().toMinutes()));
        return look(due)
                .orElseThrow(() -> new NotAccepted(
                        "source.copy.unreached", "The archived copy could not be read. What was found before stays."));
    }

    @Scheduled(
            initialDelayString = "${storytank.source.copies.look-every:10m}",
            fixedDelayString = "${storytank.source.copies.look-every:10m}")
    void begin() {
        // The network is waited for on a thread of its own: other work that comes by itself does not wait for it.
        if (underWay.compareAndSet(false, true)) {
            Thread.ofVirtual().name("copies").start(() -> {
                try {
                    lookAtWhatIsDue();
                } catch (RuntimeException e) {
                    log.warn("Archived copies could not be looked at; a later round tries again: {}", e.toString());
                } finally {
                    underWay.set(false);
                }
            });
        }
    }

    void lookAtWhatIsDue() {
        if (!lookup.allowed()) {
            return;
        }
        var now = clock.instant();
        for (var due : copies.due(now.minus(settings.every()), now, settings.aRound())) {
            try {
                look(due);
            } catch (RuntimeException e) {
                log.error(
                        "Citation {} could not be looked at; a later round tries again",
                        due.citation().id(),
                        e);
            }
        }
    }

    private Optional<CopySeen> look(Citations.Found due) {
        var citation = due.citation();
        var quoted = new QuotedWords(citation.quote());
        var seen = lookup.read(citation.archived().orElseThrow())
                .flatMap(page -> page.says(quoted))
                .map(holds -> new CopySeen(holds, clock.instant()));
        seen.ifPresent(found -> {
            copies.keep(citation.id(), found);
            // A text may go while its copy is fetched.
            places.find(due.text()).ifPresent(place -> events.publishEvent(new CopyLookedAt(place, due.text())));
        });
        return seen;
    }
}
