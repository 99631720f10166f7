package org.storytank.source;

import static org.storytank.account.Role.FACILITATOR;
import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Unknown;
import org.storytank.graph.Ids;
import org.storytank.source.origin.How;

/** The door to sources: cite one under a text, say where it comes from. Only {@link Lookup} asks the network, where the host allows it. */
@Service
public class SourceService {

    private final Citations citations;
    private final Derivations derivations;
    private final Sources sources;
    private final Lookup lookup;
    private final List<CitingTexts> texts;
    private final CitingPlaces places;
    private final List<ExplainsSources> explaining;
    private final AccessService access;
    private final SourceSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SourceService(
            Citations citations,
            Derivations derivations,
            Sources sources,
            Lookup lookup,
            List<CitingTexts> texts,
            CitingPlaces places,
            List<ExplainsSources> explaining,
            AccessService access,
            SourceSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.citations = citations;
        this.derivations = derivations;
        this.sources = sources;
        this.lookup = lookup;
        this.texts = texts;
        this.places = places;
        this.explaining = explaining;
        this.access = access;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Puts a source under a text; writers of its place may. */
    public Citation cite(PersonId by, CitingId text, NewCitation typed) {
        var place = placeOf(text);
        access.require(place, by, WRITER);
        var citation = citations
                .add(text, read(by, typed), clock.instant(), settings.citationsPerText())
                .orElseThrow(() -> new NotAccepted(
                        "source.too-many",
                        "A text may cite %d sources, and this one does. Take one back, or state another claim.",
                        settings.citationsPerText()));
        events.publishEvent(new SourceCited(place, text, citation.id()));
        return citation;
    }

    /** Removes a citation; the one who made it may, and owners of its place. */
    public void takeBack(PersonId by, CitationId id) {
        var found = citations.find(id).orElseThrow(() -> new Unknown("citation"));
        var place = placeOf(found.text());
        var own = found.citation().by().filter(by::equals).isPresent();
        access.require(place, by, own ? WRITER : FACILITATOR);
        citations.remove(id);
        events.publishEvent(new CitationTakenBack(place, found.text(), id));
    }

    /** Says where a cited source comes from, in the place where it is cited and for that place only; writers of it may. */
    public Derived derive(PersonId by, CitationId citation, NewDerivation typed) {
        var found = citations.find(citation).orElseThrow(() -> new Unknown("citation"));
        return derive(by, placeOf(found.text()), found.text(), found.citation().source(), typed);
    }

    /** Says where that comes from which a source comes from. */
    public Derived derive(PersonId by, DerivationId derivation, NewDerivation typed) {
        var found = derivations.find(derivation).orElseThrow(() -> new Unknown("derivation"));
        return derive(by, found.place(), found.text(), found.derived().from(), typed);
    }

    private Derived derive(PersonId by, PlaceId place, CitingId text, Source source, NewDerivation typed) {
        access.require(place, by, WRITER);
        var derived = read(by, source, typed);
        if (derived.from().address().equals(source.address())) {
            throw new NotAccepted(
                    "source.address.itself", "This is the source itself. Give the address of what it has this from.");
        }
        var kept = derivations
                .add(place, text, derived, clock.instant(), settings.derivationsPerSource())
                .orElseThrow(() -> new NotAccepted(
                        "source.derivations.too-many",
                        "%d sources are named here already that this one comes from. Take one back that matters less.",
                        settings.derivationsPerSource()));
        events.publishEvent(new SourceTraced(place, text));
        return kept;
    }

    /** Takes back where a source comes from; the one who said it may, and owners of the place. */
    public void takeBack(PersonId by, DerivationId id) {
        var found = derivations.find(id).orElseThrow(() -> new Unknown("derivation"));
        var own = found.derived().by().filter(by::equals).isPresent();
        access.require(found.place(), by, own ? WRITER : FACILITATOR);
        derivations.remove(id);
        events.publishEvent(new SourceTraced(found.place(), found.text()));
    }

    /**
     * A source with what rests on it and where it comes from, as far as this person may read.
     *
     * @throws Unknown when there is none, or it is cited only where they may not read
     */
    public SourceSeen see(SourceId id, @Nullable PersonId asker) {
        var citations = sources.citing(id, settings.citationsSeen()).stream()
                .filter(found -> mayRead(found.text(), asker))
                .flatMap(found ->
                        resting(found.text()).map(text -> new SourceSeen.Cited(found.citation(), text)).stream())
                .toList();
        if (citations.isEmpty()) {
            throw new Unknown("source");
        }
        var steps = sources.steps(id, settings.citationsSeen()).stream()
                .filter(step -> access.roleIn(step.place(), asker).isPresent())
                .toList();
        return new SourceSeen(
                citations.getFirst().citation().source(),
                citations,
                explaining.stream()
                        .flatMap(feature -> feature.of(id, asker).stream())
                        .toList(),
                steps.stream()
                        .filter(step -> step.source().id().equals(id))
                        .map(Sources.Step::derived)
                        .toList(),
                steps.stream()
                        .filter(step -> !step.source().id().equals(id))
                        .map(step -> new SourceSeen.Into(step.source(), step.derived()))
                        .toList());
    }

    private boolean mayRead(CitingId text, @Nullable PersonId asker) {
        return texts.stream()
                .flatMap(feature -> feature.placeOf(text).stream())
                .anyMatch(place -> access.roleIn(place, asker).isPresent());
    }

    private Optional<Resting> resting(CitingId text) {
        return texts.stream().flatMap(feature -> feature.resting(text).stream()).findFirst();
    }

    private PlaceId placeOf(CitingId text) {
        return places.of(text);
    }

    private Derived read(PersonId by, Source source, NewDerivation typed) {
        return new Derived(
                new DerivationId(Ids.next()),
                source.id(),
                how(typed.how()),
                new Source(new SourceId(Ids.next()), WebAddress.typed(typed.address())),
                work(typed.title(), "", typed.date()),
                Optional.of(by));
    }

    private static How how(String typed) {
        return Arrays.stream(How.values())
                .filter(how -> how.name().equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new NotAccepted(
                                "source.how.refused",
                                "A source quotes, copies, translates or summarises another, or is owned by it: choose one of these."));
    }

    private Work work(String title, String authors, String date) {
        return new Work(
                PlainText.line("source.title", settings.titleLength()).required(title),
                names(PlainText.line("source.author", settings.authorsLength()).optional(authors)),
                date.isBlank() ? Optional.empty() : Optional.of(new PartialDate(date.strip())));
    }

    private LocalDate accessed(String typed) {
        var today = LocalDate.now(clock);
        if (typed.isBlank()) {
            return today;
        }
        try {
            var day = LocalDate.parse(typed.strip());
            // Whoever sits east of this machine is already in tomorrow.
            if (!day.isAfter(today.plusDays(1))) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Said below.
        }
        throw new NotAccepted(
                "source.accessed.refused",
                "The day you read it is a day until today: 2024-05-03. Leave it empty for today.");
    }

    private Citation read(PersonId by, NewCitation typed) {
        return typed.entry().isBlank() ? described(by, typed) : brought(by, typed);
    }

    private Citation described(PersonId by, NewCitation typed) {
        var address = WebAddress.typed(typed.address());
        if (typed.title().isBlank() && lookup.allowed()) {
            var found = lookup.of(address)
                    .orElseThrow(() -> new NotAccepted(
                            "source.title.unknown",
                            "Nothing could be read at this address. Give the title, as the page itself says it."));
            return citation(by, typed, address, found.work(), found.toString());
        }
        var work = work(typed.title(), typed.authors(), typed.date());
        return citation(by, typed, address, work, CslJson.of(address, work));
    }

    private Citation brought(PersonId by, NewCitation typed) {
        var entry = Entry.typed(typed.entry(), settings.entryLength());
        var work = entry.work();
        PlainText.line("source.title", settings.titleLength()).required(work.title());
        return citation(by, typed, entry.address(), work, entry.toString());
    }

    private Citation citation(PersonId by, NewCitation typed, WebAddress address, Work work, String csl) {
        return new Citation(
                new CitationId(Ids.next()),
                new Source(new SourceId(Ids.next()), address),
                work,
                csl,
                PlainText.lines("source.quote", settings.quoteLength()).optional(typed.quote()),
                PlainText.line("source.locator", settings.locatorLength()).optional(typed.locator()),
                accessed(typed.accessed()),
                typed.archived().isBlank() ? Optional.empty() : Optional.of(copy(typed.archived())),
                Optional.empty(),
                Optional.of(by));
    }

    private static WebAddress copy(String typed) {
        try {
            return WebAddress.typed(typed);
        } catch (NotAccepted e) {
            throw new NotAccepted(
                    "source.archived.refused",
                    "The archived copy is an address too, for example https://web.archive.org/… Leave it empty when there is none.");
        }
    }

    private static List<String> names(String authors) {
        return Arrays.stream(authors.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
