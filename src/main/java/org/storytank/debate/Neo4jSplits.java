package org.storytank.debate;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;

/**
 * Divided claims kept in Neo4j: {@code (part:Claim)-[:PART_OF {number}]->(:Claim {splitAt})}, {@code (:Person)-[:SPLIT]->(:Claim)}. A
 * part is by whoever said the whole, was said when the whole was said – microseconds later, so that parts have an order wherever claims are in
 * the order of their times – and answers what the whole answers.
 */
@Component
class Neo4jSplits implements Splits {

    private static final String ANSWERING = """
            CALL (whole, part, one) {
              MATCH (whole)-[:PREMISE_OF]->(:Argument)-[:%1$s]->(about:Claim)
              CREATE (part)-[:PREMISE_OF]->(argument:Argument {id: one.argument, madeAt: $now + one.after})-[:%1$s]->(about)
              WITH part, argument
              MATCH (author:Person)-[:STATED]->(part)
              CREATE (author)-[:MADE]->(argument)
            }
            """;

    // A part objects to what the whole objects to, and joins what it joins.
    private static final String ABOUT_STEP = """
            CALL (whole, part) {
              MATCH (whole)-[:PREMISE_OF]->(:Argument)-[:%1$s]->(step), (part)-[:PREMISE_OF]->(argument:Argument)
              CREATE (argument)-[:%1$s]->(step)
            }
            """;

    private static final String SPLIT = """
            MATCH (whole:Claim {id: $claim})-[:STATED_IN]->(room:DebateRoom), (person:Person {id: $by})
            SET whole.touchedAt = $now
            WITH whole, room, person
            WHERE whole:Claim AND whole.thesis IS NULL AND whole.withdrawnAt IS NULL AND whole.splitAt IS NULL
              AND COUNT { (room)<-[:STATED_IN|HELD_IN]-() } + size($parts) <= $atMost + 1
            SET whole.splitAt = $now
            CREATE (person)-[:SPLIT]->(whole)
            WITH whole, room
            UNWIND $parts AS part
            WITH whole, room, part {.*, after: duration({microseconds: part.number + 1})} AS one
            CREATE (part:Claim:Citing {id: one.id, text: one.text, origins: one.origins, statedAt: whole.statedAt + one.after,
                                       wordedAt: whole.wordedAt, spoken: whole.spoken, speaker: whole.speaker})-[:STATED_IN]->(room),
                   (part)-[:PART_OF {number: one.number}]->(whole)
            WITH whole, part, one
            CALL (whole, part) {
              MATCH (author:Person)-[:STATED]->(whole)
              CREATE (author)-[:STATED]->(part)
            }
            %s
            RETURN count(*) AS parts
            """.formatted(Stream.concat(
                    Neo4jBearings.ON_CLAIMS.stream().map(ANSWERING::formatted),
                    Neo4jBearings.ON_STEPS.stream().map(ABOUT_STEP::formatted))
            .collect(joining()));

    private static final String JOIN = """
            MATCH (whole:Claim {id: $claim})
            WHERE whole.splitAt IS NOT NULL
            SET whole.touchedAt = whole.splitAt
            WITH whole, COLLECT { MATCH (part)-[:PART_OF]->(whole) RETURN part } AS parts
            WITH whole, parts,
                 any(part IN parts WHERE NOT part:Claim OR part.withdrawnAt IS NOT NULL OR part.splitAt IS NOT NULL
                     OR part.kind IS NOT NULL OR part.wordedAt <> whole.wordedAt
                     OR EXISTS { (part)<-[:SUPPORTS|ATTACKS|STANDS_UNDER|RESTATES|PART_OF|MARKED|PUTS|CHECKS]-() }
                     OR EXISTS { (part)-[:PREMISE_OF]->(argument:Argument) WHERE argument.scheme IS NOT NULL }
                     OR EXISTS { (part)-[:CITES|RECEIVED|ONCE_SAID]->() }) AS used
            FOREACH (_ IN CASE WHEN used THEN [] ELSE [1] END | REMOVE whole.splitAt)
            WITH whole, used, CASE WHEN used THEN [] ELSE
                   parts + COLLECT { UNWIND parts AS part MATCH (part)-[:PREMISE_OF]->(argument) RETURN argument } END AS gone
            FOREACH (one IN gone | DETACH DELETE one)
            WITH whole, used
            OPTIONAL MATCH (:Person)-[split:SPLIT]->(whole) WHERE NOT used
            DELETE split
            RETURN used
            """;

    private final Driver driver;

    Neo4jSplits(Driver driver) {
        this.driver = driver;
    }

    @Override
    public boolean split(
            ClaimId claim, List<Part> parts, Optional<PersonId> author, PersonId by, Instant now, int atMost) {
        var rows = parts.stream()
                .map(part -> row(part, parts.indexOf(part), author.orElse(PersonId.FORMER)))
                .toList();
        var parameters = Map.<String, Object>of(
                "claim", claim.value(), "by", by.value(), "now", now.atZone(UTC), "parts", rows, "atMost", atMost);
        return records(SPLIT, parameters).getFirst().get("parts").asInt() > 0;
    }

    @Override
    public Joined join(ClaimId claim) {
        return records(JOIN, Map.of("claim", claim.value())).stream()
                .findFirst()
                .map(row -> row.get("used").asBoolean() ? Joined.IN_USE : Joined.JOINED)
                .orElse(Joined.WHOLE);
    }

    private static Map<String, Object> row(Part part, int number, PersonId author) {
        var row = new HashMap<String, Object>(Map.of(
                "id", part.claim().value(),
                "argument", part.argument().value(),
                "text", part.words().text(),
                "number", number));
        row.put("origins", Neo4jOrigins.of(part.words(), author));
        return row;
    }

    private List<Record> records(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
