package org.storytank.moderation.cases;

import static org.storytank.moderation.cases.Neo4jCaseValues.instant;
import static org.storytank.moderation.cases.Neo4jCaseValues.stored;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.graph.Ids;
import org.storytank.moderation.log.Act;

/**
 * Decisions about people kept in Neo4j: {@code (:Decision {outcome: 'SANCTIONED', measure, hours, until, place})-[:ABOUT]->(:Case {kind: 'person'})},
 * {@code (:Decision)-[:BECAUSE_OF]->(:Case)}. Only what the person was told is in force, while it stands and until it ends.
 */
@Component
class Neo4jSanctions implements Sanctions {

    private static final String AUTHOR = """
            MATCH (:Case {id: $because})<-[:ABOUT]-(held:Decision {outcome: 'HELD', standing: 'STANDS', automated: false})-[:TOLD]->(person:Person)
            WITH collect(person.id) AS people WHERE size(people) = 1
            RETURN people[0] AS person
            """;

    private static final String SINCE = """
            MATCH (decision:Decision {standing: 'STANDS'})-[:TOLD]->(:Person {id: $person})
            WHERE decision.measure IS NOT NULL AND decision.at > $since
            RETURN decision.measure AS measure ORDER BY decision.at DESC
            """;

    private static final String IMPOSE = """
            MATCH (because:Case {id: $because}), (by:Person {id: $by}), (person:Person {id: $person})
            SET because.touchedAt = $now
            WITH because, by, person
            WHERE NOT EXISTS { MATCH (other:Decision)-[:BECAUSE_OF]->(because) WHERE other.standing IN ['STANDS', 'PROPOSED'] }
            CREATE (case:Case {id: $case, kind: 'person', about: $person, openedAt: $now, urgency: 0})
            CREATE (by)-[:DECIDED]->(decision:Decision {id: $id, outcome: 'SANCTIONED', measure: $measure, hours: $hours, until: $until, place: $place,
                                                        ground: $ground, law: '', facts: $facts, automated: false, at: $now,
                                                        contestUntil: $contestUntil, standing: $standing})-[:ABOUT]->(case)
            CREATE (decision)-[:BECAUSE_OF]->(because)
            WITH case, decision, person
            FOREACH (_ IN CASE $standing WHEN 'STANDS' THEN [1] ELSE [] END | CREATE (decision)-[:TOLD]->(person))
            RETURN case.id AS id, case.kind AS kind
            """;

    private static final String WAITING = """
            MATCH (because:Case)<-[:BECAUSE_OF]-(decision:Decision {standing: 'PROPOSED'})-[:ABOUT]->(case:Case {kind: 'person'})
            WHERE $id = '' OR decision.id = $id
            RETURN because.id AS because, because.kind AS kind, because.about AS about, case.about AS person, %s AS decision
            ORDER BY decision.at, decision.id LIMIT $atMost
            """.formatted(CaseCypher.DECISION);

    private static final String CONFIRM = """
            MATCH (case:Case)<-[:ABOUT]-(decision:Decision {id: $id}), (by:Person {id: $by}), (person:Person {id: $person})
            SET decision.touchedAt = $now
            WITH case, decision, by, person
            WHERE decision.standing = 'PROPOSED' AND NOT EXISTS { (by)-[:DECIDED]->(decision) }
            SET decision.standing = 'STANDS', decision.at = $now, decision.until = $until, decision.contestUntil = $contestUntil
            CREATE (by)-[:DECIDED]->(decision)-[:TOLD]->(person)
            RETURN case.id AS id, case.kind AS kind, decision.ground AS ground
            """;

    private static final String DECLINE = """
            MATCH (case:Case)<-[:ABOUT]-(decision:Decision {id: $id}), (by:Person {id: $by})
            SET decision.touchedAt = $now
            WITH case, decision, by WHERE decision.standing = 'PROPOSED'
            SET decision.standing = 'DECLINED'
            CREATE (by)-[:DECLINED]->(decision)
            RETURN case.id AS id, case.kind AS kind, decision.ground AS ground
            """;

    private static final String IN_FORCE = """
            MATCH (decision:Decision {standing: 'STANDS'})-[:TOLD]->(:Person {id: $person})
            WHERE decision.measure IN $measures AND decision.until > $now AND (decision.place IS NULL OR decision.place = $place)
            RETURN decision.until AS until ORDER BY until DESC LIMIT 1
            """;

    private final Driver driver;
    private final Neo4jActs acts;

    Neo4jSanctions(Driver driver, Neo4jActs acts) {
        this.driver = driver;
        this.acts = acts;
    }

    @Override
    public Optional<PersonId> authorHeldIn(CaseId because) {
        return rows(AUTHOR, Map.of("because", because.value())).stream()
                .map(row -> new PersonId(row.get("person").asString()))
                .findFirst();
    }

    @Override
    public List<Measure> since(PersonId person, Instant since) {
        return rows(SINCE, Map.of("person", person.value(), "since", stored(since))).stream()
                .map(row -> Measure.valueOf(row.get("measure").asString()))
                .toList();
    }

    @Override
    public boolean impose(
            DecisionId id,
            PersonId person,
            CaseId because,
            Ground ground,
            Sanction sanction,
            String facts,
            PersonId by,
            Instant now,
            Instant contestUntil) {
        var waits = sanction.measure().needsFourEyes();
        var parameters = by(id, by, now);
        parameters.putAll(Map.of(
                "because", because.value(),
                "person", person.value(),
                "case", Ids.next(),
                "measure", sanction.measure().name(),
                "hours", sanction.lasts().toHours(),
                "ground", ground.name(),
                "facts", facts,
                "contestUntil", stored(contestUntil),
                "standing", (waits ? Standing.PROPOSED : Standing.STANDS).name()));
        parameters.put("until", sanction.until().map(Neo4jCaseValues::stored).orElse(null));
        parameters.put("place", sanction.place().map(PlaceId::value).orElse(null));
        var act = waits ? Act.EXCLUSION_PROPOSED : sanction.measure().act();
        return acts.done(act, ground.word(), IMPOSE, parameters, now);
    }

    @Override
    public List<Waiting> waiting(int atMost) {
        return waiting("", atMost);
    }

    @Override
    public Optional<Waiting> waiting(DecisionId id) {
        return waiting(id.value(), 1).stream().findFirst();
    }

    @Override
    public boolean confirm(Waiting waiting, PersonId by, Instant now, Instant contestUntil) {
        var parameters = by(waiting.id(), by, now);
        parameters.putAll(Map.of(
                "person", waiting.person().value(),
                "until", stored(now.plus(waiting.sanction().lasts())),
                "contestUntil", stored(contestUntil)));
        return acts.done(waiting.sanction().measure().act(), "", CONFIRM, parameters, now);
    }

    @Override
    public boolean decline(DecisionId id, PersonId by, Instant now) {
        return acts.done(Act.EXCLUSION_DECLINED, "", DECLINE, by(id, by, now), now);
    }

    @Override
    public Optional<Instant> keptOutUntil(PersonId person, PlaceId place, Instant now) {
        return inForce(person, place.value(), List.of(Measure.PAUSED.name(), Measure.EXCLUDED.name()), now);
    }

    @Override
    public Optional<Instant> limitedUntil(PersonId person, Instant now) {
        return inForce(person, "", List.of(Measure.LIMITED.name()), now);
    }

    private Optional<Instant> inForce(PersonId person, String place, List<String> measures, Instant now) {
        var parameters = Map.<String, Object>of(
                "person", person.value(), "place", place, "measures", measures, "now", stored(now));
        return rows(IN_FORCE, parameters).stream()
                .map(row -> instant(row.get("until")))
                .findFirst();
    }

    private List<Waiting> waiting(String id, int atMost) {
        return rows(WAITING, Map.of("id", id, "atMost", atMost)).stream()
                .map(Neo4jSanctions::toWaiting)
                .toList();
    }

    private static Waiting toWaiting(Record row) {
        var decision = Neo4jCaseValues.toDecision(row.get("decision"));
        return new Waiting(
                decision.id(),
                new PersonId(row.get("person").asString()),
                new CaseId(row.get("because").asString()),
                new Subject(row.get("kind").asString(), row.get("about").asString()),
                decision.ground(),
                decision.sanction().orElseThrow(),
                decision.facts(),
                decision.at());
    }

    private static Map<String, Object> by(DecisionId id, PersonId by, Instant now) {
        return new HashMap<>(Map.of("id", id.value(), "by", by.value(), "now", stored(now)));
    }

    private List<Record> rows(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
