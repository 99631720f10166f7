package org.storytank.debate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentId;
import org.storytank.graph.Ids;

/** Kept in Neo4j: {@code (:ConclusionDraft {id, part})-[:DRAFTS]->(:DebateRoom)}, where the id is that of the live text. */
@Component
class Neo4jConclusionDrafts implements ConclusionDrafts {

    private static final String OF = """
            MATCH (agreed:ConclusionDraft {part: 'AGREED'})-[:DRAFTS]->(:DebateRoom {id: $room})<-[:DRAFTS]-(divides:ConclusionDraft {part: 'DIVIDES'})
            RETURN agreed.id AS agreed, divides.id AS divides
            """;

    private static final String OPEN = """
            MATCH (room:DebateRoom {id: $room})
            SET room.lock = true
            REMOVE room.lock
            WITH room
            MERGE (agreed:ConclusionDraft {part: 'AGREED'})-[:DRAFTS]->(room)
            ON CREATE SET agreed.id = $agreed
            MERGE (divides:ConclusionDraft {part: 'DIVIDES'})-[:DRAFTS]->(room)
            ON CREATE SET divides.id = $divides
            RETURN agreed.id AS agreed, divides.id AS divides
            """;

    private static final String ROOM_OF = """
            MATCH (:ConclusionDraft {id: $document})-[:DRAFTS]->(room:DebateRoom)
            RETURN room.id AS room
            """;

    private final Driver driver;

    Neo4jConclusionDrafts(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Optional<ConclusionDraft> of(RoomId room) {
        return records(OF, Map.of("room", room.value())).stream()
                .map(Neo4jConclusionDrafts::toDraft)
                .findFirst();
    }

    @Override
    public ConclusionDraft open(RoomId room) {
        var fresh = Map.<String, Object>of("room", room.value(), "agreed", Ids.next(), "divides", Ids.next());
        return records(OPEN, fresh).stream()
                .map(Neo4jConclusionDrafts::toDraft)
                .findFirst()
                .orElseThrow(() -> new Unknown("debate"));
    }

    @Override
    public Optional<RoomId> roomOf(DocumentId document) {
        return records(ROOM_OF, Map.of("document", document.value())).stream()
                .map(row -> new RoomId(row.get("room").asString()))
                .findFirst();
    }

    private static ConclusionDraft toDraft(Record row) {
        return new ConclusionDraft(
                new DocumentId(row.get("agreed").asString()),
                new DocumentId(row.get("divides").asString()));
    }

    private List<Record> records(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
