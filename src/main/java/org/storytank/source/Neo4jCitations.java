package org.storytank.source;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.source.Citations.Found;

/**
 * The citations kept in Neo4j: {@code (:Citing)-[:CITES]->(:Citation {quote, locator, accessed, archived, csl})-[:OF]->(:Source {url, csl})}.
 * The citation keeps the description its author typed: the source is shared by all places, and a closed place must not speak
 * through it.
 */
@Component
public class Neo4jCitations implements Citations {

    /** What {@link #toCitation} reads of the nodes {@code citation}, its {@code source}, and the {@code person} who cited it or null. */
    public static final String AS_ROW =
            "{.id, .csl, .quote, .locator, .accessed, .archived, .copyHolds, .copySeenAt, source: source.id, url: source.url, by: person.id}";

    /** The citations under the node {@code text}, oldest first, for use in the query of another store. */
    public static final String UNDER_TEXT = """
            COLLECT {
              MATCH (text)-[:CITES]->(citation:Citation)-[:OF]->(source:Source)
              OPTIONAL MATCH (person:Person)-[:CITED]->(citation)
              RETURN citation %s
              ORDER BY citation.citedAt, citation.id
            }""".formatted(AS_ROW);

    private static final String ADD = """
            MATCH (text:Citing {id: $text}), (person:Person {id: $by})
            WHERE COUNT { (text)-[:CITES]->() } < $atMost
            MERGE (source:Source {url: $url})
            ON CREATE SET source.id = $source, source.csl = $sourceCsl, source.firstCitedAt = $now
            CREATE (text)-[:CITES]->(citation:Citation {id: $id, csl: $csl, quote: $quote, locator: $locator,
                                                        accessed: $accessed, archived: $archived, citedAt: $now})-[:OF]->(source)
            CREATE (person)-[:CITED]->(citation)
            RETURN citation %s AS citation
            """.formatted(AS_ROW);

    private static final String FIND = """
            MATCH (text:Citing)-[:CITES]->(citation:Citation {id: $id})-[:OF]->(source:Source)
            OPTIONAL MATCH (person:Person)-[:CITED]->(citation)
            RETURN text.id AS text,
                   citation %s AS citation
            """.formatted(AS_ROW);

    private static final String REMOVE = """
            MATCH (citation:Citation {id: $id})-[:OF]->(source:Source)
            DETACH DELETE citation
            WITH source
            WHERE NOT EXISTS { (source)<-[:OF]-() } AND NOT EXISTS { (source)-[:DERIVES_FROM]-() }
            DETACH DELETE source
            """;

    private final Driver driver;

    Neo4jCitations(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Optional<Citation> add(CitingId text, Citation citation, Instant now, int atMost) {
        var parameters = Map.<String, Object>ofEntries(
                Map.entry("text", text.value()),
                Map.entry("by", citation.by().orElseThrow().value()),
                Map.entry("atMost", atMost),
                Map.entry("url", citation.source().address().value()),
                Map.entry("source", citation.source().id().value()),
                Map.entry("sourceCsl", CslJson.of(citation.source().address())),
                Map.entry("csl", citation.csl()),
                Map.entry("id", citation.id().value()),
                Map.entry("quote", citation.quote()),
                Map.entry("locator", citation.locator()),
                Map.entry("accessed", citation.accessed()),
                Map.entry("archived", citation.archived().map(WebAddress::value).orElse("")),
                Map.entry("now", now.atZone(UTC)));
        return driver.executableQuery(ADD).withParameters(parameters).execute().records().stream()
                .map(row -> toCitation(row.get("citation")))
                .findFirst();
    }

    @Override
    public Optional<Found> find(CitationId id) {
        return driver.executableQuery(FIND).withParameters(Map.of("id", id.value())).execute().records().stream()
                .map(row -> new Found(new CitingId(row.get("text").asString()), toCitation(row.get("citation"))))
                .findFirst();
    }

    @Override
    public void remove(CitationId id) {
        driver.executableQuery(REMOVE).withParameters(Map.of("id", id.value())).execute();
    }

    /** One element of {@link #UNDER_TEXT}. */
    public static Citation toCitation(Value row) {
        return new Citation(
                new CitationId(row.get("id").asString()),
                new Source(
                        new SourceId(row.get("source").asString()),
                        new WebAddress(row.get("url").asString())),
                CslJson.read(row.get("csl").asString()),
                row.get("csl").asString(),
                row.get("quote").asString(),
                row.get("locator").asString(),
                row.get("accessed").asLocalDate(),
                Optional.of(row.get("archived").asString(""))
                        .filter(copy -> !copy.isEmpty())
                        .map(WebAddress::new),
                row.get("copySeenAt").isNull()
                        ? Optional.empty()
                        : Optional.of(new CopySeen(
                                row.get("copyHolds").asBoolean(),
                                row.get("copySeenAt").asZonedDateTime().toInstant())),
                Optional.ofNullable(row.get("by").asString(null)).map(PersonId::new));
    }
}
