package org.storytank.explore.graph;

import java.util.Map;
import org.storytank.account.Readable;
import org.storytank.explore.Kind;

/** What is asked of the graph for the nodes of things of one kind, whose ids are {@code $ids}. */
final class NodeCypher {

    static final Map<Kind, String> NODES = Map.of(
            Kind.STORY, node("""
                    UNWIND $ids AS id
                    MATCH (place:Story {id: id}) WHERE place.deletedAt IS NULL AND %1$s
                    RETURN 'STORY' AS kind, id, place.title AS words, '' AS within, 'stories/' + id AS path,
                           false AS machine, false AS withdrawn
                    """),
            Kind.SCENE, node("""
                    UNWIND $ids AS id
                    MATCH (place:Story)-[:HAS_SCENE]->(scene:Scene {id: id})
                    WHERE scene.deletedAt IS NULL AND place.deletedAt IS NULL AND %1$s
                    RETURN 'SCENE' AS kind, id, scene.title AS words, place.title AS within,
                           'stories/' + place.id + '/scenes/' + id AS path,
                           size(coalesce(scene.findMachine, [])) > 0 AS machine, false AS withdrawn
                    """),
            Kind.QUESTION, node("""
                    UNWIND $ids AS id
                    MATCH (place:DebateRoom {id: id})-[:ASKS]->(thesis) WHERE %1$s
                    RETURN 'QUESTION' AS kind, id, thesis.text AS words, '' AS within, 'debates/' + id AS path,
                           any(line IN thesis.origins WHERE line CONTAINS ' machine ') AS machine, false AS withdrawn
                    """),
            Kind.CLAIM, node("""
                    UNWIND $ids AS id
                    MATCH (claim:Claim {id: id})-[:STATED_IN]->(place:DebateRoom) WHERE claim.thesis IS NULL AND %1$s
                    RETURN 'CLAIM' AS kind, id, claim.text AS words, '' AS within, 'debates/' + place.id + '#claim-' + id AS path,
                           any(line IN claim.origins WHERE line CONTAINS ' machine ') AS machine, claim.withdrawnAt IS NOT NULL AS withdrawn
                    """),
            Kind.SOURCE, node("""
                    UNWIND $ids AS id
                    MATCH (source:Source {id: id})
                    CALL (source, asker) {
                      MATCH (source)<-[:OF]-(citation:Citation)<-[:CITES]-(:Claim)-[:STATED_IN]->(place:DebateRoom)
                      WITH citation, place LIMIT $examined
                      WITH citation, place WHERE %1$s
                      RETURN citation.csl AS words LIMIT 1
                      UNION ALL
                      MATCH (source)<-[:OF]-(citation:Citation)<-[:CITES]-(:Passage)-[:OF]->(:Document)
                            <-[:WRITTEN_IN]-(scene:Scene)<-[:HAS_SCENE]-(place:Story)
                      WITH citation, scene, place LIMIT $examined
                      WITH citation, scene, place WHERE scene.deletedAt IS NULL AND place.deletedAt IS NULL AND %1$s
                      RETURN citation.csl AS words LIMIT 1
                    }
                    WITH id, source, head(collect(words)) AS words
                    RETURN 'SOURCE' AS kind, id, words, source.url AS within, 'graph/source/' + id AS path,
                           false AS machine, false AS withdrawn
                    """));

    private NodeCypher() {}

    private static String node(String cypher) {
        return "OPTIONAL MATCH (asker:Person {id: $asker})\n" + cypher.formatted(Readable.by("place", "asker"));
    }
}
