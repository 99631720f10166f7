package org.storytank.debate;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.graph.WarmUp;

/**
 * Votes kept in Neo4j: {@code (:Person)-[:CAST]->(:Ballot {opinion, impact, events})<-[:RECEIVED]-(:Claim {tally})}. The events are
 * lines, oldest first: when, opinion or -, impact or -. The tally is counted anew from the ballots at each vote. A ballot outlives
 * its person, and then nothing says whose it was.
 */
@Component
class Neo4jBallots implements Ballots, WarmUp {

    /** Counts the ballots of {@code claim} anew, for use in the query of another store. */
    static final String COUNT = """
            CALL (claim) {
              OPTIONAL MATCH (claim)-[:RECEIVED]->(one:Ballot)
              WITH claim, [count(CASE one.opinion WHEN 'AGREE' THEN 1 END),
                           count(CASE one.opinion WHEN 'DISAGREE' THEN 1 END),
                           count(CASE one.opinion WHEN 'PASS' THEN 1 END),
                           count(CASE one.impact WHEN 0 THEN 1 END),
                           count(CASE one.impact WHEN 1 THEN 1 END),
                           count(CASE one.impact WHEN 2 THEN 1 END),
                           count(CASE one.impact WHEN 3 THEN 1 END),
                           count(CASE one.impact WHEN 4 THEN 1 END)] AS tally
              SET claim.tally = tally
              RETURN count(*) AS counted
            }
            """;

    private static final String CAST = """
            MATCH (claim:Claim {id: $claim}), (person:Person {id: $by})
            SET claim.touchedAt = $now
            WITH claim, person, claim.withdrawnAt IS NOT NULL OR claim.splitAt IS NOT NULL AS withdrawn
            CALL (claim, person, withdrawn) {
              WITH * WHERE NOT withdrawn
              MERGE (person)-[:CAST]->(ballot:Ballot)<-[:RECEIVED]-(claim)
              WITH ballot, coalesce(ballot.events, []) AS events,
                   coalesce($opinion, ballot.opinion) AS opinion, coalesce($impact, ballot.impact) AS impact
              WITH ballot, events, opinion, impact,
                   CASE WHEN coalesce(opinion = ballot.opinion, opinion IS NULL) AND coalesce(impact = ballot.impact, impact IS NULL) THEN 'SAME'
                        WHEN size(events) >= $changes THEN 'TOO_OFTEN'
                        ELSE 'COUNTED' END AS outcome
              FOREACH (_ IN CASE WHEN outcome = 'COUNTED' THEN [1] ELSE [] END |
                SET ballot.opinion = opinion, ballot.impact = impact,
                    ballot.events = events + ($at + ' ' + coalesce(opinion, '-') + ' ' + coalesce(toString(impact), '-')))
              RETURN outcome
              UNION
              WITH * WHERE withdrawn
              RETURN 'WITHDRAWN' AS outcome
            }
            %s
            RETURN outcome
            """.formatted(COUNT);

    private static final String OF = """
            MATCH (:Person {id: $person})-[:CAST]->(ballot:Ballot)<-[:RECEIVED]-(claim:Claim)-[:STATED_IN]->(:DebateRoom {id: $room})
            RETURN claim.id AS claim, ballot {.opinion, .impact} AS ballot
            """;

    private static final String TAKEN_ALONG = """
            MATCH (:Person {id: $person})-[:CAST]->(ballot:Ballot)<-[:RECEIVED]-(claim:Claim|MergedClaim)-[:STATED_IN|MERGED_IN]->(room:DebateRoom)-[:ASKS]->(thesis)
            RETURN thesis.text AS question, 'debates/' + room.id + '#claim-' + claim.id AS address, ballot {.opinion, .impact, .events} AS ballot
            ORDER BY room.id, claim.statedAt, claim.id
            """;

    private final Driver driver;

    Neo4jBallots(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Cast cast(ClaimId claim, PersonId by, Ballot ballot, Instant now, int changes) {
        var parameters = new HashMap<String, Object>(Map.of(
                "claim", claim.value(),
                "by", by.value(),
                "now", now.atZone(UTC),
                "at", now.toString(),
                "changes", changes));
        parameters.put("opinion", ballot.opinion().map(Enum::name).orElse(null));
        parameters.put("impact", ballot.impact().orElse(null));
        return records(CAST, parameters).stream()
                .findFirst()
                .map(row -> Cast.valueOf(row.get("outcome").asString()))
                .orElse(Cast.GONE);
    }

    @Override
    public Map<ClaimId, Ballot> of(PersonId person, RoomId room) {
        return records(OF, Map.of("person", person.value(), "room", room.value())).stream()
                .collect(toMap(
                        row -> new ClaimId(row.get("claim").asString()),
                        row -> toBallot(row.get("ballot")),
                        (one, _) -> one));
    }

    @Override
    public List<Map<String, Object>> takenAlong(PersonId person) {
        return records(TAKEN_ALONG, Map.of("person", person.value())).stream()
                .map(Neo4jBallots::told)
                .toList();
    }

    @Override
    public void run() {
        of(new PersonId("none"), new RoomId("none"));
        cast(new ClaimId("none"), new PersonId("none"), Ballot.NONE, Instant.EPOCH, 0);
    }

    private static Map<String, Object> told(Record row) {
        var told = new LinkedHashMap<String, Object>();
        told.put("question", row.get("question").asString());
        told.put("claim", row.get("address").asString());
        var ballot = row.get("ballot");
        toBallot(ballot).opinion().ifPresent(opinion -> told.put("opinion", opinion.name()));
        toBallot(ballot).impact().ifPresent(impact -> told.put("impact", impact));
        told.put("events", ballot.get("events").asList(Value::asString));
        return told;
    }

    static Ballot toBallot(Value ballot) {
        return new Ballot(
                Optional.ofNullable(ballot.get("opinion").asString(null)).map(Opinion::valueOf),
                ballot.get("impact").isNull()
                        ? Optional.empty()
                        : Optional.of(ballot.get("impact").asInt()));
    }

    /** @param counted as it is kept beside the claim, or null when nobody has voted */
    static Tally toTally(Value counted) {
        if (counted.isNull()) {
            return Tally.NONE;
        }
        var numbers = counted.asList(Value::asInt);
        return new Tally(numbers.get(0), numbers.get(1), numbers.get(2), numbers.subList(3, numbers.size()));
    }

    private List<Record> records(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
