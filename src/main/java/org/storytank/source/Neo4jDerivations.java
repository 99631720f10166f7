package org.storytank.source;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.source.origin.How;

/**
 * Who derives from whom, kept in Neo4j: {@code (:Source)-[:DERIVES_FROM {id, how, place, text, by, csl, saidAt}]->(:Source)}. The link
 * belongs to the place where it was said: the sources are shared by all places, and a closed place must not speak through them.
 */
@Component
public class Neo4jDerivations implements Derivations {

    /** What was said in the place whose id is the property {@code room.id}, for use in the query of another store. */
    public static final String IN_ROOM = """
            COLLECT {
              MATCH (source:Source)-[said:DERIVES_FROM {place: room.id}]->(origin:Source)
              RETURN said {.id, .how, .csl, .by, source: source.id, from: origin.id, url: origin.url}
              ORDER BY said.saidAt, said.id
            }""";

    private static final String ADD = """
            MATCH (source:Source {id: $source})
            SET source.lock = true REMOVE source.lock
            WITH source
            WHERE COUNT { (source)-[:DERIVES_FROM {place: $place}]->() } < $atMost
            MERGE (origin:Source {url: $url})
            ON CREATE SET origin.id = $from, origin.csl = $originCsl, origin.firstCitedAt = $now
            MERGE (source)-[said:DERIVES_FROM {place: $place, how: $how}]->(origin)
            ON CREATE SET said.id = $id, said.text = $text, said.by = $by, said.csl = $csl, said.saidAt = $now
            RETURN said {.id, .how, .csl, .by, source: source.id, from: origin.id, url: origin.url} AS said
            """;

    private static final String FIND = """
            MATCH (source:Source)-[said:DERIVES_FROM {id: $id}]->(origin:Source)
            RETURN said.place AS place, said.text AS text,
                   said {.id, .how, .csl, .by, source: source.id, from: origin.id, url: origin.url} AS said
            """;

    private static final String REMOVE = """
            MATCH (source:Source)-[said:DERIVES_FROM {id: $id}]->(origin:Source)
            DELETE said
            WITH DISTINCT origin
            WHERE NOT EXISTS { (origin)<-[:OF]-(:Citation) } AND NOT EXISTS { (origin)-[:DERIVES_FROM]-() }
            DETACH DELETE origin
            """;

    private final Driver driver;

    Neo4jDerivations(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Optional<Derived> add(PlaceId place, CitingId text, Derived derived, Instant now, int atMost) {
        var address = derived.from().address();
        var parameters = Map.<String, Object>ofEntries(
                Map.entry("source", derived.source().value()),
                Map.entry("place", place.value()),
                Map.entry("text", text.value()),
                Map.entry("atMost", atMost),
                Map.entry("url", address.value()),
                Map.entry("from", derived.from().id().value()),
                Map.entry("originCsl", CslJson.of(address)),
                Map.entry("how", derived.how().name().toLowerCase(Locale.ROOT)),
                Map.entry("id", derived.id().value()),
                Map.entry("by", derived.by().orElseThrow().value()),
                Map.entry("csl", CslJson.of(address, derived.work())),
                Map.entry("now", now.atZone(UTC)));
        return driver.executableQuery(ADD).withParameters(parameters).execute().records().stream()
                .map(row -> toDerived(row.get("said")))
                .findFirst();
    }

    @Override
    public Optional<Found> find(DerivationId id) {
        return driver.executableQuery(FIND).withParameters(Map.of("id", id.value())).execute().records().stream()
                .map(row -> new Found(
                        new PlaceId(row.get("place").asString()),
                        new CitingId(row.get("text").asString()),
                        toDerived(row.get("said"))))
                .findFirst();
    }

    @Override
    public void remove(DerivationId id) {
        driver.executableQuery(REMOVE).withParameters(Map.of("id", id.value())).execute();
    }

    /** One element of {@link #IN_ROOM}. */
    public static Derived toDerived(Value row) {
        return new Derived(
                new DerivationId(row.get("id").asString()),
                new SourceId(row.get("source").asString()),
                How.valueOf(row.get("how").asString().toUpperCase(Locale.ROOT)),
                new Source(
                        new SourceId(row.get("from").asString()),
                        new WebAddress(row.get("url").asString())),
                CslJson.read(row.get("csl").asString()),
                Optional.ofNullable(row.get("by").asString(null)).map(PersonId::new));
    }
}
