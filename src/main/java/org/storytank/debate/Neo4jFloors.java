package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;

/** The speaking queues kept in Neo4j, as edges from people to rooms: whoever leaves takes theirs along. */
@Component
class Neo4jFloors implements Floors {

    /** The queue of a {@code room}. */
    static final String OF_ROOM = """
            {open: coalesce(room.floor, false),
             word: head(COLLECT { MATCH (speaker:Person)-[has:HAS_WORD]->(room)
                                  RETURN {by: speaker {.id, .name, .hue}, since: has.since} }),
             hands: COLLECT { MATCH (person:Person)-[hand:RAISED_HAND]->(room)
                              WITH person, hand, EXISTS { (person)-[:SPOKE_IN]->(room) } AS spoke
                              RETURN person {.id, .name, .hue} ORDER BY spoke, hand.number }}""";

    private static final String OF = "MATCH (room:DebateRoom {id: $room}) RETURN %s AS floor".formatted(OF_ROOM);

    private static final String OPEN = "MATCH (room:DebateRoom {id: $room}) SET room.floor = true";

    private static final String CLOSE = """
            MATCH (room:DebateRoom {id: $room})
            REMOVE room.floor, room.handsRaised
            WITH room
            MATCH (:Person)-[kept:RAISED_HAND|HAS_WORD|SPOKE_IN]->(room)
            DELETE kept
            """;

    private static final String RAISE = """
            MATCH (room:DebateRoom {id: $room, floor: true}), (person:Person {id: $person})
            SET room.handsRaised = coalesce(room.handsRaised, 0) + 1
            WITH room, person
            WHERE NOT EXISTS { (person)-[:RAISED_HAND]->(room) }
            CREATE (person)-[:RAISED_HAND {number: room.handsRaised}]->(room)
            RETURN room.id AS moved
            """;

    private static final String LOWER = """
            MATCH (:Person {id: $person})-[mine:RAISED_HAND|HAS_WORD]->(room:DebateRoom {id: $room})
            DELETE mine
            RETURN room.id AS moved
            """;

    private static final String TAKE_DOWN = """
            MATCH (:Person {id: $person})-[hand:RAISED_HAND]->(room:DebateRoom {id: $room})
            DELETE hand
            RETURN room.id AS moved
            """;

    private static final String GIVE = """
            MATCH (room:DebateRoom {id: $room})
            SET room.lock = true
            REMOVE room.lock
            WITH room
            MATCH (next:Person)-[hand:RAISED_HAND]->(room)
            WITH room, next, hand, EXISTS { (next)-[:SPOKE_IN]->(room) } AS spoke
            ORDER BY spoke, hand.number
            LIMIT 1
            WITH room, next, hand
            WHERE next.id = $person
            OPTIONAL MATCH (:Person)-[had:HAS_WORD]->(room)
            DELETE had, hand
            MERGE (next)-[:SPOKE_IN]->(room)
            CREATE (next)-[:HAS_WORD {since: $now}]->(room)
            RETURN room.id AS moved
            """;

    private static final String END = """
            MATCH (:Person)-[had:HAS_WORD]->(room:DebateRoom {id: $room})
            DELETE had
            RETURN room.id AS moved
            """;

    private static final String TAKEN_ALONG = """
            MATCH (:Person {id: $person})-[kept:RAISED_HAND|HAS_WORD|SPOKE_IN]->(room:DebateRoom)
            WITH room.id AS debate, collect(type(kept)) AS kept
            RETURN {debate: debate, handUp: 'RAISED_HAND' IN kept, hasWord: 'HAS_WORD' IN kept, hasSpoken: 'SPOKE_IN' IN kept} AS kept
            ORDER BY debate
            """;

    private final Driver driver;

    Neo4jFloors(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Floor of(RoomId room) {
        return records(OF, Map.of("room", room.value())).stream()
                .map(row -> toFloor(row.get("floor")))
                .findFirst()
                .orElse(Floor.NONE);
    }

    @Override
    public void open(RoomId room, boolean open) {
        records(open ? OPEN : CLOSE, Map.of("room", room.value()));
    }

    @Override
    public boolean raise(RoomId room, PersonId by) {
        return moved(RAISE, room, by);
    }

    @Override
    public boolean lower(RoomId room, PersonId by) {
        return moved(LOWER, room, by);
    }

    @Override
    public boolean takeDown(RoomId room, PersonId of) {
        return moved(TAKE_DOWN, room, of);
    }

    @Override
    public boolean give(RoomId room, PersonId to, Instant now) {
        return !records(GIVE, Map.of("room", room.value(), "person", to.value(), "now", now.atZone(UTC)))
                .isEmpty();
    }

    @Override
    public boolean end(RoomId room) {
        return !records(END, Map.of("room", room.value())).isEmpty();
    }

    @Override
    public List<Map<String, Object>> takenAlong(PersonId person) {
        return records(TAKEN_ALONG, Map.of("person", person.value())).stream()
                .map(row -> row.get("kept").asMap())
                .toList();
    }

    static Floor toFloor(Value floor) {
        return new Floor(
                floor.get("open").asBoolean(),
                Optional.of(floor.get("word"))
                        .filter(word -> !word.isNull())
                        .map(word -> new Floor.Word(author(word.get("by")), Neo4jClaims.instant(word.get("since")))),
                floor.get("hands").asList(Neo4jFloors::author));
    }

    private static Author author(Value person) {
        return Neo4jClaims.author(person).orElseThrow();
    }

    private boolean moved(String cypher, RoomId room, PersonId person) {
        return !records(cypher, Map.of("room", room.value(), "person", person.value()))
                .isEmpty();
    }

    private List<Record> records(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
