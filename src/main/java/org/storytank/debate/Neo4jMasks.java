package org.storytank.debate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.debate.Mask.Worn;

/**
 * Masks kept in Neo4j: {@code (:Person)-[:WEARS]->(:Mask)-[:WORN_IN]->(:DebateRoom {maskKey})}. Whoever leaves takes the edge along; the mask stays, so
 * that nobody else gets its name.
 */
@Component
class Neo4jMasks implements Masks {

    private static final String KEY = "MATCH (room:DebateRoom {id: $room}) RETURN room.maskKey AS key";

    private static final String IN = """
            MATCH (person:Person)-[:WEARS]->(mask:Mask)-[:WORN_IN]->(:DebateRoom {id: $room})
            RETURN person.id AS person, mask
            """;

    // The lock of the room first: two who come at once with the same words are told apart.
    private static final String WEAR = """
            MATCH (room:DebateRoom {id: $room}), (person:Person {id: $person})
            SET room.lock = true
            REMOVE room.lock
            WITH room, person,
                 COUNT { (room)<-[:WORN_IN]-(:Mask {manner: $manner, creature: $creature}) } + 1 AS next
            MERGE (person)-[:WEARS]->(mask:Mask {id: $id})-[:WORN_IN]->(room)
            ON CREATE SET mask.manner = $manner, mask.creature = $creature, mask.hue = $hue, mask.number = next
            RETURN mask
            """;

    private static final String BEHIND = """
            MATCH (person:Person)-[:WEARS]->(:Mask {id: $mask})-[:WORN_IN]->(:DebateRoom {id: $room})
            RETURN person.id AS person
            """;

    private static final String OF = """
            MATCH (:Person {id: $person})-[:WEARS]->(mask:Mask)-[:WORN_IN]->(room:DebateRoom)
            RETURN room.id AS room, mask
            ORDER BY room
            """;

    private final Driver driver;

    Neo4jMasks(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Optional<MaskKey> keyOf(RoomId room) {
        return ask(KEY, Map.of("room", room.value())).stream()
                .filter(row -> !row.get("key").isNull())
                .map(row -> new MaskKey(row.get("key").asByteArray()))
                .findFirst();
    }

    @Override
    public Map<PersonId, Worn> in(RoomId room) {
        return ask(IN, Map.of("room", room.value())).stream()
                .collect(Collectors.toMap(
                        row -> new PersonId(row.get("person").asString()), row -> worn(row.get("mask"))));
    }

    @Override
    public Optional<Worn> wear(RoomId room, PersonId person, Mask mask) {
        return ask(
                        WEAR,
                        Map.of(
                                "room", room.value(),
                                "person", person.value(),
                                "id", mask.id().value(),
                                "manner", mask.manner(),
                                "creature", mask.creature(),
                                "hue", mask.hue()))
                .stream()
                .map(row -> worn(row.get("mask")))
                .findFirst();
    }

    @Override
    public Optional<PersonId> behind(RoomId room, PersonId mask) {
        return ask(BEHIND, Map.of("room", room.value(), "mask", mask.value())).stream()
                .map(row -> new PersonId(row.get("person").asString()))
                .findFirst();
    }

    @Override
    public List<Told> of(PersonId person) {
        return ask(OF, Map.of("person", person.value())).stream()
                .map(row -> new Told(new RoomId(row.get("room").asString()), worn(row.get("mask"))))
                .toList();
    }

    private static Worn worn(Value mask) {
        return new Worn(
                new Mask(
                        new PersonId(mask.get("id").asString()),
                        mask.get("manner").asInt(),
                        mask.get("creature").asInt(),
                        mask.get("hue").asInt()),
                mask.get("number").asInt());
    }

    private List<Record> ask(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
