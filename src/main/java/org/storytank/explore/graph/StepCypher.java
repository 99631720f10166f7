package org.storytank.explore.graph;

import java.util.Map;
import org.storytank.account.Readable;
import org.storytank.explore.Kind;

/**
 * What is asked of the graph for one step from things of one kind, whose ids are {@code $ids}. A query a kind: one for all of them
 * takes Neo4j seconds to plan, and it plans anew as the place grows.
 */
final class StepCypher {

    /** From one bound node to {@code other}; the readable ones in a fixed order, as many as were asked for, with their number. */
    private static final String BRANCH = """
              UNWIND $ids AS atId
              MATCH (at:%1$s {id: atId})
              CALL (at, asker) {
                MATCH %2$s
                WITH DISTINCT other, place, how, born LIMIT $examined
                WITH place, collect({other: other, how: how, born: born}) AS together
                WHERE %3$s
                UNWIND together AS one
                WITH one ORDER BY one.born, one.other.id
                WITH collect(one) AS readable
                UNWIND readable[..$each] AS one
                RETURN one.other.id AS id, one.how AS how, size(readable) AS siblings
              }
              RETURN at.id AS at, '%4$s' AS atKind, how, id, '%5$s' AS kind, siblings
            """;

    private static final String LIVING_SCENE =
            "(story:Story)-[has:HAS_SCENE]->(scene:Scene) WHERE scene.deletedAt IS NULL AND story.deletedAt IS NULL";

    private static final String CITED = "(%s)-[:CITES]->(citation:Citation)-[:OF]->(other:Source)";

    /** To what grew out of them. */
    static final Map<Kind, String> DOWN = Map.of(
            Kind.STORY,
                    step(branch(
                            Kind.STORY,
                            Kind.SCENE,
                            LIVING_SCENE.replace("story", "at").replace("scene", "other")
                                    + " WITH at AS place, other, 'HOLDS' AS how, has.position AS born")),
            Kind.SCENE,
                    step(
                            branch(
                                    Kind.SCENE,
                                    Kind.QUESTION,
                                    "(at)-[:WRITTEN_IN]->(:Document)<-[:OF]-(passage:Passage)-[:RAISES]->(other:DebateRoom)"
                                            + " WITH other, other AS place, 'RAISED' AS how, other.openedAt AS born"),
                            branch(
                                    Kind.SCENE,
                                    Kind.SOURCE,
                                    "(at)<-[:HAS_SCENE]-(place:Story), (at)-[:WRITTEN_IN]->(:Document)<-[:OF]-"
                                            + CITED.formatted("passage:Passage")
                                            + " WHERE at.deletedAt IS NULL AND place.deletedAt IS NULL"
                                            + " WITH place, other, 'RESTS_ON' AS how, other.firstCitedAt AS born")),
            Kind.QUESTION,
                    step(
                            branch(
                                    Kind.QUESTION,
                                    Kind.CLAIM,
                                    "(at)-[:ASKS]->(thesis)" + Uses.DOWN + "(other:Claim) WHERE "
                                            + Uses.once("other", "thesis") + " WITH at AS place, other, " + Uses.HOW
                                            + " AS how, other.statedAt AS born"),
                            branch(
                                    Kind.QUESTION,
                                    Kind.CLAIM,
                                    "(at)<-[:STATED_IN]-(other:Claim) WHERE other.thesis IS NULL AND NOT EXISTS { (other)-[:PREMISE_OF]->() } AND NOT "
                                            + Uses.forQuestion("other")
                                            + " WITH at AS place, other, 'STATED' AS how, other.statedAt AS born"),
                            branch(
                                    Kind.QUESTION,
                                    Kind.SOURCE,
                                    "(at)-[:ASKS]->(thesis), " + CITED.formatted("thesis")
                                            + " WITH at AS place, other, 'RESTS_ON' AS how, other.firstCitedAt AS born")),
            Kind.CLAIM,
                    step(
                            branch(
                                    Kind.CLAIM,
                                    Kind.CLAIM,
                                    "(at)" + Uses.DOWN + "(other:Claim)-[:STATED_IN]->(place:DebateRoom) WHERE "
                                            + Uses.once("other", "at") + " WITH place, other, " + Uses.HOW + " AS how,"
                                            + " other.statedAt AS born"),
                            branch(
                                    Kind.CLAIM,
                                    Kind.SOURCE,
                                    CITED.formatted("at") + ", (at)-[:STATED_IN]->(place:DebateRoom)"
                                            + " WITH place, other, 'RESTS_ON' AS how, other.firstCitedAt AS born")));

    /** To where they come from. */
    static final Map<Kind, String> UP = Map.of(
            Kind.SCENE,
                    step(branch(
                            Kind.SCENE,
                            Kind.STORY,
                            LIVING_SCENE.replace("scene", "at").replace("story", "other")
                                    + " WITH other, other AS place, 'HOLDS' AS how, 0 AS born")),
            Kind.QUESTION,
                    step(branch(
                            Kind.QUESTION,
                            Kind.SCENE,
                            "(at)<-[:RAISES]-(:Passage)-[:OF]->(:Document)<-[:WRITTEN_IN]-(other:Scene)<-[:HAS_SCENE]-(place:Story)"
                                    + " WHERE other.deletedAt IS NULL AND place.deletedAt IS NULL"
                                    + " WITH other, place, 'RAISED' AS how, 0 AS born")),
            Kind.CLAIM,
                    step(
                            branch(
                                    Kind.CLAIM,
                                    Kind.CLAIM,
                                    "(at)" + Uses.UP + "(other:Claim)-[:STATED_IN]->(place:DebateRoom)"
                                            + " WHERE other.thesis IS NULL AND " + Uses.once("at", "other")
                                            + " WITH place, other,"
                                            + " " + Uses.HOW + " AS how, other.statedAt AS born"),
                            branch(
                                    Kind.CLAIM,
                                    Kind.QUESTION,
                                    "(at)" + Uses.UP + "(thesis:Claim)<-[:ASKS]-(other:DebateRoom) WHERE "
                                            + Uses.once("at", "thesis")
                                            + " WITH other, other AS place, " + Uses.HOW + " AS how,"
                                            + " 0 AS born"),
                            branch(
                                    Kind.CLAIM,
                                    Kind.QUESTION,
                                    "(at)-[:STATED_IN]->(other:DebateRoom) WHERE NOT EXISTS { (at)-[:PREMISE_OF]->() } AND NOT "
                                            + Uses.forQuestion("at")
                                            + " WITH other, other AS place, 'STATED' AS how, 0 AS born")),
            Kind.SOURCE,
                    step(
                            branch(
                                    Kind.SOURCE,
                                    Kind.CLAIM,
                                    "(at)<-[:OF]-(:Citation)<-[:CITES]-(other:Claim)-[:STATED_IN]->(place:DebateRoom) WHERE other.thesis IS NULL"
                                            + " WITH place, other, 'RESTS_ON' AS how, other.statedAt AS born"),
                            branch(
                                    Kind.SOURCE,
                                    Kind.QUESTION,
                                    "(at)<-[:OF]-(:Citation)<-[:CITES]-(:Claim)<-[:ASKS]-(other:DebateRoom)"
                                            + " WITH other, other AS place, 'RESTS_ON' AS how, other.openedAt AS born"),
                            branch(
                                    Kind.SOURCE,
                                    Kind.SCENE,
                                    "(at)<-[:OF]-(:Citation)<-[:CITES]-(:Passage)-[:OF]->(:Document)<-[:WRITTEN_IN]-(other:Scene)<-[:HAS_SCENE]-(place:Story)"
                                            + " WHERE other.deletedAt IS NULL AND place.deletedAt IS NULL"
                                            + " WITH other, place, 'RESTS_ON' AS how, other.addedAt AS born")));

    private StepCypher() {}

    private static String step(String... branches) {
        return """
                OPTIONAL MATCH (asker:Person {id: $asker})
                CALL (asker) {
                %s}
                RETURN at, atKind, how, id, kind, siblings
                """.formatted(String.join("  UNION ALL\n", branches));
    }

    private static String branch(Kind at, Kind other, String match) {
        return BRANCH.formatted(label(at), match, Readable.by("place", "asker"), at, other);
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case STORY -> "Story";
            case SCENE -> "Scene";
            case QUESTION -> "DebateRoom";
            case CLAIM -> "Claim";
            case SOURCE -> "Source";
        };
    }
}
