package org.storytank.debate;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;

/** Scribes kept in Neo4j: {@code (:Person)-[:WRITES_DOWN]->(:DebateRoom)}; a claim that was said aloud is {@code {spoken, speaker, readingBack}}. */
@Component
class Neo4jScribes implements Scribes {

    /** Those of a {@code room}. */
    static final String OF_ROOM = """
            COLLECT { MATCH (scribe:Person)-[:WRITES_DOWN]->(room) RETURN scribe {.id, .name, .hue} ORDER BY scribe.name, scribe.id }""";

    private static final String IS = """
            MATCH (person:Person {id: $person})-[:WRITES_DOWN]->(room:DebateRoom {id: $room})
            RETURN room.id AS found
            """;

    private static final String NAME = """
            MATCH (person:Person {id: $person}), (room:DebateRoom {id: $room})
            MERGE (person)-[:WRITES_DOWN]->(room)
            """;

    private static final String DROP =
            "MATCH (:Person {id: $person})-[writes:WRITES_DOWN]->(:DebateRoom {id: $room}) DELETE writes";

    private static final String AGREED = """
            MATCH (claim:Claim {id: $claim, readingBack: true})
            REMOVE claim.readingBack
            RETURN claim.id AS found
            """;

    private static final String FORGET = """
            MATCH (claim:Claim {id: $claim})
            WHERE claim.speaker IS NOT NULL
            REMOVE claim.speaker
            RETURN claim.id AS found
            """;

    private static final String TAKEN_ALONG = """
            MATCH (:Person {id: $person})-[:WRITES_DOWN]->(room:DebateRoom)
            RETURN room.id AS found
            ORDER BY found
            """;

    private final Driver driver;

    Neo4jScribes(Driver driver) {
        this.driver = driver;
    }

    @Override
    public boolean is(RoomId room, PersonId person) {
        return !found(IS, Map.of("room", room.value(), "person", person.value()))
                .isEmpty();
    }

    @Override
    public void name(RoomId room, PersonId person, boolean scribe) {
        found(scribe ? NAME : DROP, Map.of("room", room.value(), "person", person.value()));
    }

    @Override
    public boolean agreed(ClaimId claim) {
        return !found(AGREED, Map.of("claim", claim.value())).isEmpty();
    }

    @Override
    public boolean forgetSpeaker(ClaimId claim) {
        return !found(FORGET, Map.of("claim", claim.value())).isEmpty();
    }

    @Override
    public List<String> takenAlong(PersonId person) {
        return found(TAKEN_ALONG, Map.of("person", person.value())).stream()
                .map(row -> row.get("found").asString())
                .toList();
    }

    private List<Record> found(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
