package org.storytank.provenance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;

/** The manifests kept in Neo4j. */
@Component
class Neo4jManifests implements Manifests {

    private static final String CLAIM = """
            MERGE (manifest:Manifest {state: $state})
            ON CREATE SET manifest.id = $id, manifest.at = $now, manifest.place = $place
            RETURN manifest.id AS id, manifest.at AS at, manifest.signed AS signed
            """;

    private static final String KEEP = """
            MATCH (manifest:Manifest {id: $id})
            SET manifest.signed = $signed
            WITH manifest
            UNWIND keys($named) AS name
            MATCH (person:Person {id: name})
            MERGE (manifest)-[names:NAMES]->(person)
            SET names.as = $named[name]
            """;

    private static final String FIND = """
            MATCH (manifest:Manifest {id: $id})
            WHERE manifest.signed IS NOT NULL
            RETURN manifest.place AS place, manifest.signed AS signed
            """;

    private static final String NAMING = """
            MATCH (manifest:Manifest)-[names:NAMES]->(:Person {id: $person})
            RETURN manifest.id AS id, names.as AS contributor, manifest.signed AS signed
            """;

    // Its state is given up, so that the next file is made without the name too.
    private static final String REPLACE = """
            MATCH (manifest:Manifest {id: $id})
            SET manifest.signed = $signed
            REMOVE manifest.state
            WITH manifest
            MATCH (manifest)-[names:NAMES]->(:Person {id: $person})
            DELETE names
            """;

    private final Driver driver;

    Neo4jManifests(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Claimed claim(String state, PlaceId place, String freshId, Instant now) {
        var row = ask(
                        CLAIM,
                        Map.of(
                                "state",
                                state,
                                "place",
                                place.value(),
                                "id",
                                freshId,
                                "now",
                                now.atOffset(ZoneOffset.UTC)))
                .getFirst();
        return new Claimed(
                row.get("id").asString(), row.get("at").asOffsetDateTime().toInstant(), signed(row.get("signed")));
    }

    @Override
    public void release(String state) {
        ask("MATCH (manifest:Manifest {state: $state}) REMOVE manifest.state", Map.of("state", state));
    }

    @Override
    public void keep(String id, SignedManifest signed, Map<PersonId, String> named) {
        var names = new HashMap<String, String>();
        named.forEach((person, contributor) -> names.put(person.value(), contributor));
        ask(KEEP, Map.of("id", id, "signed", signed.text(), "named", names));
    }

    @Override
    public Optional<Kept> find(String id) {
        return ask(FIND, Map.of("id", id)).stream()
                .map(row -> new Kept(
                        new PlaceId(row.get("place").asString()),
                        read(row.get("signed").asString())))
                .findFirst();
    }

    @Override
    public void erase(PlaceId place) {
        ask("MATCH (manifest:Manifest {place: $place}) DETACH DELETE manifest", Map.of("place", place.value()));
    }

    @Override
    public List<Named> naming(PersonId person) {
        return ask(NAMING, Map.of("person", person.value())).stream()
                .map(row -> new Named(
                        row.get("id").asString(),
                        row.get("contributor").asString(),
                        read(row.get("signed").asString())))
                .toList();
    }

    @Override
    public void replace(String id, SignedManifest signed, PersonId noLongerNamed) {
        ask(REPLACE, Map.of("id", id, "signed", signed.text(), "person", noLongerNamed.value()));
    }

    private List<Record> ask(String query, Map<String, Object> values) {
        return driver.executableQuery(query).withParameters(values).execute().records();
    }

    private static @Nullable SignedManifest signed(Value text) {
        return text.isNull() ? null : read(text.asString());
    }

    private static SignedManifest read(String text) {
        return SignedManifest.read(text)
                .orElseThrow(() -> new IllegalStateException("A kept manifest is not as it was kept"));
    }
}
