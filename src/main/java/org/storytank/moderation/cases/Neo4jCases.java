package org.storytank.moderation.cases;

import static org.storytank.moderation.cases.Neo4jCaseValues.instant;
import static org.storytank.moderation.cases.Neo4jCaseValues.stored;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.graph.Ids;
import org.storytank.moderation.RuleVersion;
import org.storytank.moderation.log.Act;

/**
 * The cases kept in Neo4j: {@code (:Person)-[:REPORTED]->(:Report)-[:IN]->(:Case {kind, about})},
 * {@code (:Person)-[:DECIDED]->(:Decision)-[:ABOUT]->(:Case)}, {@code (:Decision)-[:TOLD]->(:Person)}. An open case has the property
 * {@code open}, of which there is one for each subject. What is written to first is locked, and what is read after it is true.
 */
@Component
class Neo4jCases implements Cases {

    private static final String REPORT = """
            MERGE (case:Case {open: $open})
            ON CREATE SET case.id = $case, case.kind = $kind, case.about = $about, case.place = $place, case.openedAt = $now, case.urgency = 0
            SET case.urgency = CASE WHEN case.urgency < $urgency THEN $urgency ELSE case.urgency END
            CREATE (report:Report {id: $id, ticket: $ticket, reason: $reason, note: $note, trusted: $trusted, at: $now})-[:IN]->(case)
            SET case.trusted = CASE WHEN $trusted THEN true ELSE case.trusted END
            WITH case, report
            CALL (report) { MATCH (person:Person {id: $by}) CREATE (person)-[:REPORTED]->(report) }
            RETURN case.id AS id, case.kind AS kind
            """;

    private static final String HELD_BY_RULE = """
            MERGE (case:Case {open: $open})
            ON CREATE SET case.id = $case, case.kind = $kind, case.about = $about, case.place = $place, case.openedAt = $now, case.urgency = 0
            SET case.urgency = CASE WHEN case.urgency < $urgency THEN $urgency ELSE case.urgency END
            CREATE (decision:Decision {id: $decision, outcome: 'HELD', ground: $ground, law: '', facts: $facts, rule: $rule, ruleVersion: $version,
                                       automated: true, at: $now, contestUntil: $until, standing: 'STANDS'})-[:ABOUT]->(case)
            WITH case, decision
            CALL (decision) { MATCH (author:Person) WHERE author.id IN $authors CREATE (decision)-[:TOLD]->(author) }
            RETURN case.id AS id, case.kind AS kind, decision.ground AS ground, decision.rule AS rule, decision.ruleVersion AS ruleVersion,
                   true AS automated
            """;

    private static final String IS_HELD = """
            RETURN EXISTS { MATCH (decision:Decision {outcome: 'HELD', standing: 'STANDS'})-[:ABOUT]->(case:Case {about: $about})
                            WHERE case.kind = $kind AND decision.id <> $decision AND case.id <> $case } AS so
            """;

    private static final String WAS_HELD_BY = """
            RETURN EXISTS { MATCH (decision:Decision {automated: true, rule: $rule})-[:ABOUT]->(case:Case {about: $about})
                            WHERE case.kind = $kind } AS so
            """;

    private static final String RECEIPT = """
            MATCH (report:Report {ticket: $ticket})-[:IN]->(case:Case)
            OPTIONAL MATCH (decision:Decision)-[:ABOUT]->(case)
            WITH report, decision ORDER BY decision.at DESC LIMIT 1
            RETURN report.reason AS reason, report.at AS at, decision.outcome AS outcome, decision.standing AS standing,
                   coalesce(decision.at, report.at) AS decidedAt
            """;

    private static final String FIND = "MATCH (case:Case {id: $id}) RETURN %s AS case".formatted(CaseCypher.CASE);

    private static final String REPORTED_BY = """
            RETURN EXISTS { (:Person {id: $person})-[:REPORTED]->(:Report)-[:IN]->(:Case {id: $id}) } AS reported
            """;

    private static final String TAKE = """
            MATCH (case:Case {id: $id}), (person:Person {id: $by})
            SET case.touchedAt = $now
            WITH case, person WHERE case.open IS NOT NULL AND NOT EXISTS { (case)<-[:HOLDS]-(:Person) }
            CREATE (person)-[:HOLDS]->(case)
            WITH case, person
            CALL (case, person) { MATCH (person)-[passed:PASSED]->(case) DELETE passed }
            RETURN case.id AS id, case.kind AS kind
            """;

    private static final String RELEASE = """
            MATCH (case:Case {id: $id})<-[held:HOLDS]-(:Person {id: $by})
            DELETE held
            RETURN case.id AS id, case.kind AS kind
            """;

    private static final String NARROW = """
            MATCH (case:Case {id: $id}), (person:Person {id: $by})
            SET case.touchedAt = $now
            WITH case, person WHERE case.open IS NOT NULL AND EXISTS { (person)-[:HOLDS]->(case) }
              AND NOT EXISTS { (:Decision {automated: true, standing: 'STANDS'})-[:ABOUT]->(case) }
            SET case.open = $open, case.kind = $kind, case.about = $about
            RETURN case.id AS id, case.kind AS kind
            """;

    private static final String DECIDE = """
            MATCH (case:Case {id: $id}), (person:Person {id: $by})
            SET case.touchedAt = $now
            WITH case, person WHERE case.open IS NOT NULL AND EXISTS { (person)-[:HOLDS]->(case) }
            CREATE (person)-[:DECIDED]->(decision:Decision {id: $decision, outcome: $outcome, ground: $ground, law: $law, facts: $facts,
                                                           automated: false, at: $now, contestUntil: $until, standing: 'STANDS'})-[:ABOUT]->(case)
            REMOVE case.open
            WITH case, decision
            CALL (case) { MATCH (case)<-[held:HOLDS]-() DELETE held }
            CALL (decision) { MATCH (author:Person) WHERE author.id IN $authors CREATE (decision)-[:TOLD]->(author) }
            CALL (case) {
              OPTIONAL MATCH (by:Decision {automated: true, standing: 'STANDS'})-[:ABOUT]->(case)
              SET by.standing = CASE WHEN $outcome = 'HELD' THEN 'REPLACED' ELSE 'UNDONE' END, by.undoneAt = $now
              RETURN head(collect(by)) AS before
            }
            RETURN case.id AS id, case.kind AS kind, before.rule AS rule, before.ruleVersion AS ruleVersion
            """;

    private static final String UNDO = """
            MATCH (decision:Decision {id: $decision})-[:ABOUT]->(case:Case), (person:Person {id: $by})
            SET decision.touchedAt = $now
            WITH case, decision, person
            WHERE decision.standing = 'STANDS' AND decision.outcome IN ['HELD', 'SANCTIONED']
              AND NOT EXISTS { MATCH (decision)<-[:AGAINST]-(appeal:Appeal) WHERE appeal.answeredAt IS NULL }
            SET decision.standing = 'UNDONE', decision.undoneAt = $now
            CREATE (person)-[:UNDID]->(decision)
            WITH case, decision
            %s
            RETURN case.id AS id, case.kind AS kind, decision.ground AS ground, decision.rule AS rule, decision.ruleVersion AS ruleVersion
            """.formatted(CaseCypher.FALLS);

    private final Driver driver;
    private final Neo4jActs acts;

    Neo4jCases(Driver driver, Neo4jActs acts) {
        this.driver = driver;
        this.acts = acts;
    }

    @Override
    public void report(Subject subject, Optional<PlaceId> place, Ticket ticket, Report report, @Nullable PersonId by) {
        var parameters = new HashMap<String, Object>(Map.of(
                "open", subject.key(),
                "case", Ids.next(),
                "kind", subject.kind(),
                "about", subject.id(),
                "urgency", report.reason().urgency(),
                "id", Ids.next(),
                "ticket", ticket.hash(),
                "reason", report.reason().name(),
                "note", report.note(),
                "now", stored(report.at())));
        parameters.put("trusted", report.trusted());
        parameters.put("place", place.map(PlaceId::value).orElse(null));
        parameters.put("by", by == null ? "" : by.value());
        acts.done(Act.REPORTED, report.reason().word(), REPORT, parameters, report.at());
    }

    @Override
    public void heldByRule(
            Subject subject,
            Optional<PlaceId> place,
            DecisionId decision,
            RuleVersion rule,
            NewDecision made,
            List<PersonId> authors,
            Instant now,
            Instant contestUntil) {
        var parameters = new HashMap<String, Object>(Map.of(
                "open", subject.key(),
                "case", Ids.next(),
                "kind", subject.kind(),
                "about", subject.id(),
                "urgency", made.ground().urgency(),
                "decision", decision.value(),
                "ground", made.ground().name(),
                "facts", made.facts(),
                "now", stored(now),
                "until", stored(contestUntil)));
        parameters.putAll(Map.of(
                "rule",
                rule.id(),
                "version",
                rule.version(),
                "authors",
                authors.stream().map(PersonId::value).toList()));
        parameters.put("place", place.map(PlaceId::value).orElse(null));
        acts.done(Act.HELD, made.ground().word(), HELD_BY_RULE, parameters, now);
    }

    @Override
    public boolean isHeld(Subject subject) {
        return isHeldBesides(subject, "", "");
    }

    @Override
    public boolean isHeldBesides(Subject subject, DecisionId decision) {
        return isHeldBesides(subject, decision.value(), "");
    }

    @Override
    public boolean isHeldBesides(Subject subject, CaseId id) {
        return isHeldBesides(subject, "", id.value());
    }

    private boolean isHeldBesides(Subject subject, String decision, String id) {
        return isSo(IS_HELD, Map.of("kind", subject.kind(), "about", subject.id(), "decision", decision, "case", id));
    }

    @Override
    public boolean wasHeldBy(Subject subject, String rule) {
        return isSo(WAS_HELD_BY, Map.of("kind", subject.kind(), "about", subject.id(), "rule", rule));
    }

    private boolean isSo(String cypher, Map<String, Object> parameters) {
        return rows(cypher, parameters).getFirst().get("so").asBoolean();
    }

    @Override
    public Optional<Receipt> receipt(Ticket ticket) {
        return rows(RECEIPT, Map.of("ticket", ticket.hash())).stream()
                .map(row -> new Receipt(
                        Ground.valueOf(row.get("reason").asString()),
                        instant(row.get("at")),
                        state(
                                row.get("outcome").asString(null),
                                row.get("standing").asString("")),
                        instant(row.get("decidedAt"))))
                .findFirst();
    }

    @Override
    public Optional<Case> find(CaseId id) {
        return rows(FIND, Map.of("id", id.value())).stream()
                .map(row -> Neo4jCaseValues.toCase(row.get("case")))
                .findFirst();
    }

    @Override
    public boolean reportedBy(CaseId id, PersonId person) {
        return rows(REPORTED_BY, Map.of("id", id.value(), "person", person.value()))
                .getFirst()
                .get("reported")
                .asBoolean();
    }

    @Override
    public boolean take(CaseId id, PersonId by, Instant now) {
        return acts.done(Act.CLAIMED, "", TAKE, byOn(id, by, now), now);
    }

    @Override
    public boolean release(CaseId id, PersonId by, Instant now) {
        return acts.done(Act.RELEASED, "", RELEASE, byOn(id, by, now), now);
    }

    @Override
    public boolean narrow(CaseId id, Subject to, PersonId by, Instant now) {
        var parameters = byOn(id, by, now);
        parameters.putAll(Map.of("open", to.key(), "kind", to.kind(), "about", to.id()));
        return acts.done(Act.NARROWED, "", NARROW, parameters, now);
    }

    @Override
    public boolean decide(
            CaseId id,
            DecisionId decision,
            NewDecision made,
            List<PersonId> authors,
            PersonId by,
            Instant now,
            Instant contestUntil) {
        var parameters = byOn(id, by, now);
        parameters.putAll(Map.of(
                "decision", decision.value(),
                "outcome", made.outcome().name(),
                "ground", made.ground().name(),
                "law", made.law(),
                "facts", made.facts(),
                "until", stored(contestUntil),
                "authors", authors.stream().map(PersonId::value).toList()));
        var act = switch (made.outcome()) {
            case HELD -> Act.HELD;
            case DISMISSED -> Act.DISMISSED;
            case SANCTIONED -> throw new IllegalArgumentException("A case comes to holding or leaving");
        };
        return acts.done(act, made.ground().word(), DECIDE, parameters, now);
    }

    @Override
    public boolean undo(DecisionId decision, PersonId by, Instant now) {
        return acts.done(
                Act.RESTORED,
                "",
                UNDO,
                Map.of("decision", decision.value(), "by", by.value(), "falls", true, "now", stored(now)),
                now);
    }

    private static Map<String, Object> byOn(CaseId id, PersonId by, Instant now) {
        return new HashMap<>(Map.of("id", id.value(), "by", by.value(), "now", stored(now)));
    }

    private static String state(@Nullable String outcome, String standing) {
        if (outcome == null) {
            return "waiting";
        }
        return standing.equals(Standing.STANDS.name())
                ? Outcome.valueOf(outcome).word()
                : Standing.valueOf(standing).word();
    }

    private List<Record> rows(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
