package org.storytank.moderation.cases;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.moderation.cases.Background.Past;

/** What was before a case, counted in Neo4j. */
@Component
class Neo4jPasts implements Pasts {

    private static final String OF_AUTHOR = """
            MATCH (decision:Decision)-[:TOLD]->(:Person {id: $author})
            WHERE decision.outcome = 'HELD' AND decision.standing <> 'REPLACED' AND NOT EXISTS { (decision)-[:ABOUT]->(:Case {id: $case}) }
            RETURN count(CASE WHEN decision.standing = 'STANDS' THEN 1 END) AS held,
                   count(CASE WHEN decision.standing <> 'STANDS' THEN 1 END) AS putBack, 0 * count(decision) AS left, 0 * count(decision) AS waiting
            """;

    private static final String OF_REPORTERS = """
            MATCH (reporter:Person)-[:REPORTED]->(:Report)-[:IN]->(:Case {id: $case})
            WITH DISTINCT reporter
            MATCH (reporter)-[:REPORTED]->(:Report)-[:IN]->(other:Case) WHERE other.id <> $case
            WITH DISTINCT reporter, other
            WITH head(COLLECT { MATCH (decision:Decision)-[:ABOUT]->(other) WHERE decision.standing <> 'REPLACED'
                                RETURN decision ORDER BY decision.at DESC }) AS last
            RETURN count(CASE WHEN last.outcome = 'HELD' AND last.standing = 'STANDS' THEN 1 END) AS held,
                   count(CASE WHEN last.outcome = 'HELD' AND last.standing <> 'STANDS' THEN 1 END) AS putBack,
                   count(CASE WHEN last.outcome = 'DISMISSED' THEN 1 END) AS left,
                   count(CASE WHEN last IS NULL THEN 1 END) AS waiting
            """;

    private static final String NEAR = """
            MATCH (decision:Decision {ground: $ground, automated: false})-[:ABOUT]->(case:Case {kind: $kind})
            WHERE case.about <> $about
            WITH case, decision ORDER BY decision.at DESC, decision.id LIMIT $atMost
            RETURN case.kind AS kind, case.about AS about, %s AS decision
            """.formatted(CaseCypher.DECISION);

    private final Driver driver;

    Neo4jPasts(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Past ofAuthor(PersonId author, CaseId without) {
        return past(OF_AUTHOR, Map.of("author", author.value(), "case", without.value()));
    }

    @Override
    public Past ofReporters(CaseId of) {
        return past(OF_REPORTERS, Map.of("case", of.value()));
    }

    @Override
    public List<Near> near(Case of, Ground ground, int atMost) {
        var parameters = Map.<String, Object>of(
                "ground",
                ground.name(),
                "kind",
                of.subject().kind(),
                "about",
                of.subject().id(),
                "atMost",
                atMost);
        return rows(NEAR, parameters).stream()
                .map(row -> new Near(
                        new Subject(row.get("kind").asString(), row.get("about").asString()),
                        Neo4jCaseValues.toDecision(row.get("decision"))))
                .toList();
    }

    private Past past(String cypher, Map<String, Object> parameters) {
        var row = rows(cypher, parameters).getFirst();
        return new Past(
                row.get("held").asInt(),
                row.get("putBack").asInt(),
                row.get("left").asInt(),
                row.get("waiting").asInt());
    }

    private List<Record> rows(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
