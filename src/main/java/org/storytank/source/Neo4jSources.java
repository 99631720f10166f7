package org.storytank.source;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PlaceId;

/** Sources with all that hangs on them, kept in Neo4j. */
@Component
class Neo4jSources implements Sources {

    private static final String CITED = """
            MATCH (text:Citing)-[:CITES]->(citation:Citation)-[:OF]->(source:Source {id: $id})
            OPTIONAL MATCH (person:Person)-[:CITED]->(citation)
            RETURN text.id AS text,
                   citation %s AS citation
            ORDER BY citation.citedAt DESC, citation.id
            LIMIT $atMost
            """.formatted(Neo4jCitations.AS_ROW);

    private static final String STEPS = """
            MATCH (one:Source {id: $id})-[said:DERIVES_FROM]-(other:Source)
            WITH startNode(said) AS source, said, endNode(said) AS origin
            RETURN said.place AS place, source.id AS sourceId, source.url AS sourceUrl,
                   said {.id, .how, .csl, .by, source: source.id, from: origin.id, url: origin.url} AS said
            ORDER BY said.saidAt, said.id
            LIMIT $atMost
            """;

    private final Driver driver;

    Neo4jSources(Driver driver) {
        this.driver = driver;
    }

    @Override
    public List<Citations.Found> citing(SourceId id, int atMost) {
        return rows(CITED, id, atMost).stream()
                .map(row -> new Citations.Found(
                        new CitingId(row.get("text").asString()), Neo4jCitations.toCitation(row.get("citation"))))
                .toList();
    }

    @Override
    public List<Step> steps(SourceId id, int atMost) {
        return rows(STEPS, id, atMost).stream()
                .map(row -> new Step(
                        new PlaceId(row.get("place").asString()),
                        new Source(
                                new SourceId(row.get("sourceId").asString()),
                                new WebAddress(row.get("sourceUrl").asString())),
                        Neo4jDerivations.toDerived(row.get("said"))))
                .toList();
    }

    private List<Record> rows(String cypher, SourceId id, int atMost) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of("id", id.value(), "atMost", atMost))
                .execute()
                .records();
    }
}
