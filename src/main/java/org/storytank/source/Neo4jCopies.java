package org.storytank.source;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/** Kept with the citation: {@code (:Citation {copyAskedAt, copySeenAt, copyHolds})}. */
@Component
class Neo4jCopies implements Copies {

    private static final String DUE = """
            MATCH (text:Citing)-[:CITES]->(citation:Citation%s)-[:OF]->(source:Source)
            WHERE citation.archived <> '' AND citation.quote <> ''
              AND (citation.copyAskedAt IS NULL OR citation.copyAskedAt <= $since)
            WITH text, citation, source ORDER BY coalesce(citation.copyAskedAt, datetime({epochMillis: 0})), citation.id LIMIT $atMost
            SET citation.lock = true
            REMOVE citation.lock
            WITH text, citation, source
            WHERE citation.copyAskedAt IS NULL OR citation.copyAskedAt <= $since
            SET citation.copyAskedAt = $now
            WITH text, citation, source
            OPTIONAL MATCH (person:Person)-[:CITED]->(citation)
            RETURN text.id AS text, citation %s AS citation
            """;

    private static final String ALL_DUE = DUE.formatted("", Neo4jCitations.AS_ROW);
    private static final String ONE_DUE = DUE.formatted(" {id: $id}", Neo4jCitations.AS_ROW);

    private static final String KEEP = """
            MATCH (citation:Citation {id: $id})
            SET citation.copyHolds = $holds, citation.copySeenAt = $at
            """;

    private final Driver driver;

    Neo4jCopies(Driver driver) {
        this.driver = driver;
    }

    @Override
    public List<Citations.Found> due(Instant since, Instant now, int atMost) {
        return found(ALL_DUE, Map.of("since", since.atZone(UTC), "now", now.atZone(UTC), "atMost", atMost));
    }

    @Override
    public Optional<Citations.Found> due(CitationId id, Instant since, Instant now) {
        return found(ONE_DUE, Map.of("id", id.value(), "since", since.atZone(UTC), "now", now.atZone(UTC), "atMost", 1))
                .stream()
                .findFirst();
    }

    @Override
    public void keep(CitationId id, CopySeen seen) {
        driver.executableQuery(KEEP)
                .withParameters(Map.of(
                        "id", id.value(), "holds", seen.holds(), "at", seen.at().atZone(UTC)))
                .execute();
    }

    private List<Citations.Found> found(String due, Map<String, Object> parameters) {
        return driver.executableQuery(due).withParameters(parameters).execute().records().stream()
                .map(row -> new Citations.Found(
                        new CitingId(row.get("text").asString()), Neo4jCitations.toCitation(row.get("citation"))))
                .toList();
    }
}
