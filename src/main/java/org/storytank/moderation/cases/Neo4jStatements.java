package org.storytank.moderation.cases;

import static org.storytank.moderation.cases.Neo4jCaseValues.stored;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.moderation.log.Act;

/**
 * What was told and contested, kept in Neo4j: {@code (:Decision)-[:TOLD {seenAt}]->(:Person)},
 * {@code (:Person)-[:CONTESTED]->(:Appeal)-[:AGAINST]->(:Decision)}, {@code (:Person)-[:JUDGED]->(:Appeal)}.
 */
@Component
class Neo4jStatements implements Statements {

    private static final String TOLD = """
            MATCH (decision)-[:ABOUT]->(case:Case)
            RETURN case.id AS of, case.kind AS kind, case.about AS about, EXISTS { (:Report)-[:IN]->(case) } AS reported, %s AS decision""".formatted(CaseCypher.DECISION);

    private static final String TO = """
            MATCH (decision:Decision)-[:TOLD]->(:Person {id: $author})
            %s
            ORDER BY decision.at DESC, decision.id
            """.formatted(TOLD);

    private static final String UNSEEN = """
            MATCH (:Decision)-[told:TOLD]->(:Person {id: $author}) WHERE told.seenAt IS NULL
            RETURN count(told) AS unseen
            """;

    private static final String SEE = """
            MATCH (:Decision)-[told:TOLD]->(:Person {id: $author}) WHERE told.seenAt IS NULL
            SET told.seenAt = $now
            """;

    private static final String CONTESTED = """
            MATCH (appeal:Appeal)-[:AGAINST]->(decision:Decision {standing: 'STANDS'}) WHERE appeal.answeredAt IS NULL
            WITH appeal, decision ORDER BY appeal.at, decision.id LIMIT $atMost
            %s
            """.formatted(TOLD);

    private static final String RESTRICTIONS = """
            MATCH (decision:Decision {outcome: 'HELD'})
            OPTIONAL MATCH (appeal:Appeal {overturned: true})-[:AGAINST]->(decision)
            WITH decision, coalesce(decision.undoneAt, appeal.answeredAt) AS endedAt
            %s, endedAt ORDER BY decision.at, decision.id
            """.formatted(TOLD);

    private static final String FIND = "MATCH (decision:Decision {id: $id}) " + TOLD;

    private static final String DECIDED_BY = """
            RETURN EXISTS { (:Person {id: $person})-[:DECIDED]->(:Decision {id: $id}) } AS decided
            """;

    private static final String CONTEST = """
            MATCH (case:Case)<-[:ABOUT]-(decision:Decision {id: $id})-[:TOLD]->(author:Person {id: $author})
            SET decision.touchedAt = $now
            WITH case, decision, author
            WHERE decision.standing = 'STANDS' AND NOT EXISTS { (decision)<-[:AGAINST]-(:Appeal) }
            CREATE (author)-[:CONTESTED]->(:Appeal {text: $text, at: $now})-[:AGAINST]->(decision)
            RETURN case.id AS id, case.kind AS kind, decision.ground AS ground, decision.rule AS rule, decision.ruleVersion AS ruleVersion
            """;

    private static final String ANSWER = """
            MATCH (case:Case)<-[:ABOUT]-(decision:Decision {id: $id})<-[:AGAINST]-(appeal:Appeal), (person:Person {id: $by})
            SET decision.touchedAt = $now
            WITH case, decision, appeal, person
            WHERE appeal.answeredAt IS NULL AND decision.standing = 'STANDS' AND NOT EXISTS { (person)-[:DECIDED]->(decision) }
            SET appeal.overturned = $overturned, appeal.reasons = $reasons, appeal.answeredAt = $now,
                decision.standing = CASE WHEN $overturned THEN 'OVERTURNED' ELSE 'STANDS' END
            CREATE (person)-[:JUDGED]->(appeal)
            WITH case, decision
            CALL (decision) { MATCH (decision)-[told:TOLD]->() REMOVE told.seenAt }
            RETURN case.id AS id, case.kind AS kind, decision.ground AS ground, decision.rule AS rule, decision.ruleVersion AS ruleVersion
            """;

    private final Driver driver;
    private final Neo4jActs acts;

    Neo4jStatements(Driver driver, Neo4jActs acts) {
        this.driver = driver;
        this.acts = acts;
    }

    @Override
    public List<Told> to(PersonId author) {
        return told(TO, Map.of("author", author.value()));
    }

    @Override
    public int unseen(PersonId author) {
        return rows(UNSEEN, Map.of("author", author.value()))
                .getFirst()
                .get("unseen")
                .asInt();
    }

    @Override
    public void see(PersonId author, Instant now) {
        rows(SEE, Map.of("author", author.value(), "now", stored(now)));
    }

    @Override
    public List<Told> contested(int atMost) {
        return told(CONTESTED, Map.of("atMost", atMost));
    }

    @Override
    public Optional<Told> find(DecisionId decision) {
        return told(FIND, Map.of("id", decision.value())).stream().findFirst();
    }

    @Override
    public boolean decidedBy(DecisionId decision, PersonId person) {
        return rows(DECIDED_BY, Map.of("id", decision.value(), "person", person.value()))
                .getFirst()
                .get("decided")
                .asBoolean();
    }

    @Override
    public boolean contest(DecisionId decision, PersonId author, String text, Instant now) {
        return acts.done(
                Act.APPEALED,
                "",
                CONTEST,
                Map.of("id", decision.value(), "author", author.value(), "text", text, "now", stored(now)),
                now);
    }

    @Override
    public boolean answer(DecisionId decision, PersonId by, Appeal.Answer answer) {
        return acts.done(
                answer.overturned() ? Act.OVERTURNED : Act.UPHELD,
                "",
                ANSWER,
                Map.of(
                        "id",
                        decision.value(),
                        "by",
                        by.value(),
                        "overturned",
                        answer.overturned(),
                        "reasons",
                        answer.reasons(),
                        "now",
                        stored(answer.at())),
                answer.at());
    }

    @Override
    public List<Restriction> restrictions() {
        return rows(RESTRICTIONS, Map.of()).stream()
                .map(row -> new Restriction(
                        told(row), Neo4jCaseValues.present(row.get("endedAt")).map(Neo4jCaseValues::instant)))
                .toList();
    }

    private List<Told> told(String cypher, Map<String, Object> parameters) {
        return rows(cypher, parameters).stream().map(Neo4jStatements::told).toList();
    }

    private static Told told(Record row) {
        return new Told(
                new CaseId(row.get("of").asString()),
                new Subject(row.get("kind").asString(), row.get("about").asString()),
                Neo4jCaseValues.toDecision(row.get("decision")),
                row.get("reported").asBoolean());
    }

    private List<Record> rows(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
