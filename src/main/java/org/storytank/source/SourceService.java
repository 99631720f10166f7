package org.storytank.source;

import static org.storytank.account.Role.OWNER;
import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Unknown;
import org.storytank.graph.Ids;

/** The door to sources: cite one under a text. Nothing is fetched from the network. */
@Service
public class SourceService {

    private final Citations citations;
    private final List<CitingTexts> texts;
    private final AccessService access;
    private final SourceSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SourceService(
            Citations citations,
            List<CitingTexts> texts,
            AccessService access,
            SourceSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.citations = citations;
        this.texts = texts;
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
        access.require(place, by, own ? WRITER : OWNER);
        citations.remove(id);
        events.publishEvent(new CitationTakenBack(place, found.text(), id));
    }

    private PlaceId placeOf(CitingId text) {
        return texts.stream()
                .map(feature -> feature.placeOf(text))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new Unknown("text to cite under"));
    }

    private Citation read(PersonId by, NewCitation typed) {
        var address = WebAddress.typed(typed.address());
        var work = new Work(
                PlainText.line("source.title", settings.titleLength()).required(typed.title()),
                names(PlainText.line("source.author", settings.authorsLength()).optional(typed.authors())),
                typed.date().isBlank()
                        ? Optional.empty()
                        : Optional.of(new PartialDate(typed.date().strip())));
        return new Citation(
                new CitationId(Ids.next()),
                new Source(new SourceId(Ids.next()), address),
                work,
                PlainText.lines("source.quote", settings.quoteLength()).optional(typed.quote()),
                PlainText.line("source.locator", settings.locatorLength()).optional(typed.locator()),
                LocalDate.now(clock),
                Optional.of(by));
    }

    private static List<String> names(String authors) {
        return Arrays.stream(authors.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
