package org.storytank.story;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;
import org.storytank.coediting.PassageMark;
import org.storytank.graph.WarmUp;
import org.storytank.source.CitationId;
import org.storytank.source.Neo4jCitations;

/**
 * The passages kept in Neo4j: {@code (:Passage:Citing {start, end})-[:OF]->(:Document)}, {@code (:Passage)-[:CITES]->(:Citation)}. While
 * their scene is held or deleted they wear other labels, so that what reads citations does not find them.
 */
@Repository
class Neo4jCitingPassages implements CitingPassages, WarmUp {

    /** The citations of the node {@code scene} leave everybody's sight, for use in the query of another store. */
    static final String OUT_OF_SIGHT = """
            CALL (scene) {
              MATCH (scene)-[:WRITTEN_IN]->(:Document)<-[:OF]-(passage:Citing)-[:CITES]->(citation:Citation)
              REMOVE passage:Citing, citation:Citation:Findable:InFrench:InEnglish, citation.findStamp
              SET passage:HeldCiting, citation:HeldCitation
              WITH citation
              MATCH (citation)-[found:FOUND_IN]->()
              DELETE found
            }
            """;

    /** They come back, if their scene is neither held nor deleted any more. */
    static final String IN_SIGHT = """
            CALL (scene) {
              MATCH (scene)-[:WRITTEN_IN]->(:Document)<-[:OF]-(passage:HeldCiting)-[:CITES]->(citation:HeldCitation)
              WHERE scene:Scene AND scene.deletedAt IS NULL
              REMOVE passage:HeldCiting, citation:HeldCitation
              SET passage:Citing, citation:Citation
            }
            """;

    // Setting a property locks the scene first, so that two people at once cannot pass the limit together.
    private static final String ADD = """
            MATCH (scene:Scene {id: $scene})-[:WRITTEN_IN]->(document:Document)
            SET scene.citedAt = $at
            WITH document, COUNT { (:Citing|HeldCiting)-[:OF]->(document) } < $most AS room
            FOREACH (_ IN CASE WHEN room THEN [1] ELSE [] END |
                CREATE (:Passage:Citing {id: $id, start: $start, end: $end, markedAt: $at})-[:OF]->(document)
            )
            RETURN room
            """;

    private static final String REMOVE = """
            MATCH (passage:Passage {id: $id}) WHERE NOT EXISTS { (passage)-[:CITES]->() }
            DETACH DELETE passage
            """;

    private static final String IN_SCENE = """
            MATCH (:Scene|HeldScene {id: $scene})-[:WRITTEN_IN]->(:Document)<-[:OF]-(passage:Passage)
                  -[:CITES]->(citation:Citation|HeldCitation)-[:OF]->(source:Source)
            OPTIONAL MATCH (person:Person)-[:CITED]->(citation)
            RETURN passage.id AS id, passage.start AS start, passage.end AS end, citation %s AS citation
            ORDER BY passage.markedAt, passage.id
            """.formatted(Neo4jCitations.AS_ROW);

    private static final String FIND = """
            MATCH (passage:Citing&Passage {id: $id})-[:OF]->(:Document)<-[:WRITTEN_IN]-(scene:Scene)<-[:HAS_SCENE]-(story:Story)
            WHERE scene.deletedAt IS NULL AND story.deletedAt IS NULL
            RETURN scene.id AS scene, scene.title AS title, story.id AS story, story.title AS storyTitle,
                   passage.start AS start, passage.end AS end
            """;

    private static final String SCENE_OF = """
            MATCH (:Citation {id: $id})<-[:CITES]-(:Passage)-[:OF]->(:Document)<-[:WRITTEN_IN]-(scene:Scene)
            RETURN scene.id AS scene
            """;

    private final Driver driver;

    Neo4jCitingPassages(Driver driver) {
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
                                "at", at.atZone(UTC),
                                "most", most))
                .stream()
                .anyMatch(row -> row.get("room").asBoolean());
    }

    @Override
    public void remove(PassageId id) {
        run(REMOVE, Map.of("id", id.value()));
    }

    @Override
    public List<Sourced> in(SceneId scene) {
        return run(IN_SCENE, Map.of("scene", scene.value())).stream()
                .map(row -> new Sourced(
                        new PassageId(row.get("id").asString()),
                        mark(row),
                        Neo4jCitations.toCitation(row.get("citation"))))
                .toList();
    }

    @Override
    public Optional<Standing> find(PassageId id) {
        return run(FIND, Map.of("id", id.value())).stream()
                .findFirst()
                .map(row -> new Standing(
                        new Scene(
                                new SceneId(row.get("scene").asString()),
                                new StoryId(row.get("story").asString()),
                                row.get("title").asString()),
                        row.get("storyTitle").asString(),
                        mark(row)));
    }

    @Override
    public Optional<SceneId> sceneOf(CitationId citation) {
        return run(SCENE_OF, Map.of("id", citation.value())).stream()
                .findFirst()
                .map(row -> new SceneId(row.get("scene").asString()));
    }

    @Override
    public void run() {
        in(new SceneId("none"));
    }

    private static PassageMark mark(Record row) {
        return new PassageMark(row.get("start").asByteArray(), row.get("end").asByteArray(), "");
    }

    private List<Record> run(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
