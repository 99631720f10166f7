package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;

/**
 * Claims used once more, kept in Neo4j as {@code (:Claim)-[:ALSO_PREMISE_OF]->(:Reuse {id, madeAt})-[:ALSO_SUPPORTS|ALSO_ATTACKS]->(:Claim)} with
 * {@code (:Person)-[:MADE]->(:Reuse)}. They are edges of their own, so that whatever follows a claim to where it stands finds one place; between them they
 * may go in circles.
 */
@Component
class Neo4jReuses implements Reuses {

    /** Of the {@code room}, as arguments that say they are used {@code again}; of one claim for another the first, should two that were merged both have been. */
    static final String OF_ROOM = """
            COLLECT {
                MATCH (premise:Claim)-[:ALSO_PREMISE_OF]->(reuse:Reuse)-[side:ALSO_SUPPORTS|ALSO_ATTACKS]->(about:Claim)-[:STATED_IN]->(room)
                WHERE premise <> about AND NOT EXISTS { (premise)-[:PREMISE_OF]->(:Argument)-[:SUPPORTS|ATTACKS|STANDS_UNDER]->(about) }
                WITH premise, about, reuse, side ORDER BY reuse.madeAt, reuse.id
                WITH premise, about, collect(reuse)[0] AS reuse, collect(side)[0] AS side
                OPTIONAL MATCH (user:Person)-[:MADE]->(reuse)
                RETURN reuse {.id, side: replace(type(side), 'ALSO_', ''), about: about.id, premises: [premise.id], again: true, by: user.id}
                ORDER BY reuse.madeAt, reuse.id
              }""";

    private static final String USE = """
            MATCH (claim:Claim {id: $claim})-[:STATED_IN]->(room:DebateRoom {id: $room})<-[:STATED_IN]-(about:Claim {id: $about}),
                  (person:Person {id: $by})
            SET claim.touchedAt = $now, about.touchedAt = $now
            WITH claim, about, person
            WHERE claim <> about AND claim.thesis IS NULL
              AND claim.withdrawnAt IS NULL AND claim.splitAt IS NULL AND claim.readingBack IS NULL
              AND about.withdrawnAt IS NULL AND about.splitAt IS NULL AND about.readingBack IS NULL
            WITH claim, about, person, CASE
              WHEN EXISTS { (claim)-[:PREMISE_OF]->(:Argument)-[:SUPPORTS|ATTACKS|STANDS_UNDER]->(about) }
                   OR EXISTS { (claim)-[:ALSO_PREMISE_OF]->(:Reuse)-[:ALSO_SUPPORTS|ALSO_ATTACKS]->(about) } THEN 'THERE'
              WHEN COUNT { (claim)-[:ALSO_PREMISE_OF]->(:Reuse) } >= $atMost THEN 'FULL'
              ELSE 'KEPT' END AS outcome
            FOREACH (_ IN CASE outcome WHEN 'KEPT' THEN [1] ELSE [] END |
              CREATE (claim)-[:ALSO_PREMISE_OF]->(:Reuse {id: $id, madeAt: $now})<-[:MADE]-(person))
            WITH about, outcome
            OPTIONAL MATCH (reuse:Reuse {id: $id})
            FOREACH (made IN CASE WHEN reuse IS NULL THEN [] ELSE [reuse] END | CREATE (made)-[:%s]->(about))
            RETURN outcome
            """;

    private static final String FIND = """
            MATCH (claim:Claim)-[:ALSO_PREMISE_OF]->(reuse:Reuse {id: $id})-[:ALSO_SUPPORTS|ALSO_ATTACKS]->(about:Claim)-[:STATED_IN]->(room)
            OPTIONAL MATCH (person:Person)-[:MADE]->(reuse)
            RETURN room.id AS room, claim.id AS claim, about.id AS about, person.id AS by
            """;

    private static final String TAKE_BACK = "MATCH (reuse:Reuse {id: $id}) DETACH DELETE reuse";

    private final Driver driver;

    Neo4jReuses(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Outcome use(
            RoomId room,
            ArgumentId id,
            ClaimId claim,
            Stance stance,
            ClaimId about,
            PersonId by,
            Instant now,
            int atMost) {
        var parameters = new HashMap<String, Object>(Map.of(
                "room", room.value(),
                "id", id.value(),
                "claim", claim.value(),
                "about", about.value(),
                "by", by.value(),
                "now", now.atZone(UTC),
                "atMost", atMost));
        try (var session = driver.session()) {
            return session.executeWrite(tx -> use(tx, stance, parameters));
        }
    }

    /** In a transaction that does more. */
    static Outcome use(TransactionContext tx, Stance stance, Map<String, Object> parameters) {
        tx.run(Neo4jMoves.LOCK, parameters).consume();
        return tx.run(USE.formatted("ALSO_" + Neo4jBearings.on(stance)), parameters).list().stream()
                .map(row -> Outcome.valueOf(row.get("outcome").asString()))
                .findFirst()
                .orElse(Outcome.NOWHERE);
    }

    @Override
    public Optional<Known> find(ArgumentId id) {
        return driver.executableQuery(FIND).withParameters(Map.of("id", id.value())).execute().records().stream()
                .map(row -> new Known(
                        new RoomId(row.get("room").asString()),
                        new ClaimId(row.get("claim").asString()),
                        new ClaimId(row.get("about").asString()),
                        Optional.ofNullable(row.get("by").asString(null)).map(PersonId::new)))
                .findFirst();
    }

    @Override
    public void takeBack(ArgumentId id) {
        driver.executableQuery(TAKE_BACK)
                .withParameters(Map.of("id", id.value()))
                .execute();
    }
}
