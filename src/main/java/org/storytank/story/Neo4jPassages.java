package org.storytank.story;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;
import org.storytank.coediting.PassageMark;
import org.storytank.debate.RoomId;
import org.storytank.graph.WarmUp;

/** The passages kept in Neo4j: {@code (:Passage {start, end, quote})-[:OF]->(:Document)}, {@code (:Passage)-[:RAISES]->(:DebateRoom)}. */
@Repository
class Neo4jPassages implements Passages, WarmUp {

    // Setting a property locks the scene first, so that two people at once cannot pass the limit together.
    private static final String ADD = """
            MATCH (scene:Scene|HeldScene {id: $scene})-[:WRITTEN_IN]->(document:Document)
            SET scene.questionedAt = $at
            WITH document, COUNT { (:Passage&!Citing&!HeldCiting)-[:OF]->(document) } < $most AS room
            FOREACH (_ IN CASE WHEN room THEN [1] ELSE [] END |
                CREATE (:Passage {id: $id, start: $start, end: $end, quote: $quote, markedAt: $at})-[:OF]->(document)
            )
            RETURN room
            """;

    private static final String RAISES = """
            MATCH (passage:Passage {id: $id}), (room:DebateRoom {id: $room})
            MERGE (passage)-[:RAISES]->(room)
            """;

    private static final String REMOVE = "MATCH (passage:Passage {id: $id}) DETACH DELETE passage";

    private static final String ERASE_OF = """
            MATCH (:Scene|HeldScene {id: $scene})-[:WRITTEN_IN]->(:Document)<-[:OF]-(passage:Passage)
            OPTIONAL MATCH (passage)-[:CITES]->(citation)-[:OF]->(source:Source)
            DETACH DELETE passage, citation
            WITH DISTINCT source
            WHERE source IS NOT NULL AND NOT EXISTS { (source)<-[:OF]-() } AND NOT EXISTS { (source)-[:DERIVES_FROM]-() }
            DETACH DELETE source
            """;

    private static final String IN_SCENE = """
            MATCH (:Scene|HeldScene {id: $scene})-[:WRITTEN_IN]->(:Document)<-[:OF]-(passage:Passage)-[:RAISES]->(room:DebateRoom)
            RETURN passage.id AS id, passage.start AS start, passage.end AS end, passage.quote AS quote, room.id AS room
            ORDER BY passage.markedAt
            """;

    private final Driver driver;

    Neo4jPassages(Driver driver) {
        this.driver = driver;
    }

    @Override
    public boolean add(PassageId id, SceneId scene, PassageMark mark, Instant at, int most) {
        return run(
                        ADD,
                        Map.of(
                                "id", id.value(),
                                "scene", scene.value(),
                                "start", mark.start(),
                                "end", mark.end(),
                                "quote", mark.quote(),
                                "at", at.atZone(UTC),
                                "most", most))
                .stream()
                .anyMatch(row -> row.get("room").asBoolean());
    }

    @Override
    public void raises(PassageId id, RoomId room) {
        run(RAISES, Map.of("id", id.value(), "room", room.value()));
    }

    @Override
    public void remove(PassageId id) {
        run(REMOVE, Map.of("id", id.value()));
    }

    @Override
    public void eraseOf(SceneId scene) {
        run(ERASE_OF, Map.of("scene", scene.value()));
    }

    @Override
    public List<Questioned> in(SceneId scene) {
        return run(IN_SCENE, Map.of("scene", scene.value())).stream()
                .map(row -> new Questioned(
                        new PassageId(row.get("id").asString()),
                        new PassageMark(
                                row.get("start").asByteArray(),
                                row.get("end").asByteArray(),
                                row.get("quote").asString()),
                        new RoomId(row.get("room").asString())))
                .toList();
    }

    @Override
    public void run() {
        in(new SceneId("none"));
    }

    private List<Record> run(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
