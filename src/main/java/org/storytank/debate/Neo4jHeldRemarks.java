package org.storytank.debate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.moderation.Moderated;
import org.storytank.provenance.LabelledText;
import org.storytank.source.CitationId;

/**
 * Remarks kept in Neo4j, each {@code :Remark} beside the label of what it is: {@code :Conclusion}, {@code :Signature}, {@code :ClaimCheck},
 * {@code :SteelMan}, {@code :ContextNote} or {@code :SiftAnswer}. Held, it is {@code :HeldRemark} instead of that, so that whatever reads conclusions, signatures, checks or claims put
 * fairly does not find it; its relationships stay.
 */
@Component
class Neo4jHeldRemarks implements HeldRemarks {

    /** {@code above} is the conclusion that is signed, otherwise the remark itself; {@code about} a claim or the room; of what was found out about a source, {@code cited} says where. */
    private static final String THERE = """
            MATCH (remark:Remark {id: $id})-[:UNDER*0..1]->(above)-[:CONCLUDES|CHECKS|PUTS|NOTED_IN|SIFTS]->(cited)<-[:CITES*0..1]-(about)
                  -[:STATED_IN|HELD_IN|MERGED_IN*0..1]->(room:DebateRoom)
            """;

    private static final String FIND = THERE + """
            MATCH (room)-[:ASKS]->(thesis)
            RETURN room.id AS room, CASE about WHEN room THEN null ELSE about.id END AS claim,
                   CASE cited WHEN about THEN null ELSE cited.id END AS citation, remark.at AS at,
                   COLLECT { UNWIND [about, above] AS one
                             MATCH (person:Person)-[:STATED|CONCLUDED]->(one)
                             WHERE one <> remark
                             RETURN DISTINCT person.id } AS others,
                   COLLECT { UNWIND [remark, thesis] + [one IN [about, above] WHERE NOT one IN [remark, room, thesis]] AS one
                             OPTIONAL MATCH (person:Person)-[:STATED|CONCLUDED|SIGNED|CHECKED|PUT|NOTED|SIFTED]->(one)
                             RETURN one {.*, by: person.id} } AS texts,
                   COLLECT { MATCH (above)-[decided:DECIDES]->(proposal:Claim|MergedClaim)
                             WHERE proposal:Claim OR EXISTS { (proposal)-[:RESTATES]->(:Claim) }
                             OPTIONAL MATCH (person:Person)-[:STATED]->(proposal)
                             RETURN decided {.text, .origins, by: person.id}
                             ORDER BY proposal.statedAt, proposal.id } AS decided
            """;

    // What is changed under a lock of its room or its claim is held under it, too.
    private static final String HOLD = THERE + """
            SET about.lock = true
            REMOVE about.lock
            WITH remark
            WHERE NOT remark:HeldRemark
            SET remark:HeldRemark
            REMOVE remark:Conclusion:Signature:ClaimCheck:SteelMan:ContextNote:SiftAnswer
            RETURN remark.id AS id
            """;

    private static final String RESTORE = THERE + """
            SET about.lock = true
            REMOVE about.lock
            WITH remark
            MATCH (remark:HeldRemark)-[said:CONCLUDES|UNDER|CHECKS|PUTS|NOTED_IN|SIFTS]->(on)
            WHERE NOT EXISTS {
              MATCH (remark)<-[:SIGNED|CHECKED|PUT]-(:Person)-[:SIGNED|CHECKED|PUT]->(:Signature|ClaimCheck|SteelMan)-[instead:UNDER|CHECKS|PUTS]->(on)
              WHERE type(instead) = type(said)
            } AND NOT EXISTS {
              MATCH (remark)-[:EXPLAINS]->(source)<-[:EXPLAINS]-(instead:ContextNote)-[:NOTED_IN]->(on)
              WHERE EXISTS { (remark)<-[:NOTED]-(:Person)-[:NOTED]->(instead) }
            } AND NOT EXISTS {
              MATCH (remark)<-[:SIFTED]-(:Person)-[:SIFTED]->(instead:SiftAnswer)-[:SIFTS]->(on)
              WHERE instead.question = remark.question
            }
            REMOVE remark:HeldRemark
            FOREACH (_ IN CASE type(said) WHEN 'CONCLUDES' THEN [1] ELSE [] END | SET remark:Conclusion)
            FOREACH (_ IN CASE type(said) WHEN 'UNDER' THEN [1] ELSE [] END | SET remark:Signature)
            FOREACH (_ IN CASE type(said) WHEN 'CHECKS' THEN [1] ELSE [] END | SET remark:ClaimCheck)
            FOREACH (_ IN CASE type(said) WHEN 'PUTS' THEN [1] ELSE [] END | SET remark:SteelMan)
            FOREACH (_ IN CASE type(said) WHEN 'NOTED_IN' THEN [1] ELSE [] END | SET remark:ContextNote)
            FOREACH (_ IN CASE type(said) WHEN 'SIFTS' THEN [1] ELSE [] END | SET remark:SiftAnswer)
            RETURN remark.id AS id
            """;

    private final Driver driver;

    Neo4jHeldRemarks(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Optional<Known> find(RemarkId remark) {
        return rows(FIND, remark).stream().map(Neo4jHeldRemarks::known).findFirst();
    }

    @Override
    public boolean hold(RemarkId remark) {
        return !rows(HOLD, remark).isEmpty();
    }

    @Override
    public boolean restore(RemarkId remark) {
        return !rows(RESTORE, remark).isEmpty();
    }

    private static Known known(Record row) {
        var texts = row.get("texts").asList(one -> one);
        return new Known(
                new RoomId(row.get("room").asString()),
                Optional.ofNullable(row.get("claim").asString(null)).map(ClaimId::new),
                Optional.ofNullable(row.get("citation").asString(null)).map(CitationId::new),
                words(texts.getFirst()),
                Optional.ofNullable(texts.getFirst().get("by").asString(null)).map(PersonId::new),
                row.get("others").asList(person -> new PersonId(person.asString())),
                Neo4jClaims.instant(row.get("at")),
                Stream.concat(texts.stream().skip(1), row.get("decided").asList(one -> one).stream())
                        .map(Neo4jHeldRemarks::words)
                        .toList());
    }

    /** Every text of it, with an empty line between two. */
    private static LabelledText words(Value one) {
        return Stream.of("text", "agreed", "divides", "why", "reason")
                .filter(name -> !one.get(name).asString("").isEmpty())
                .map(name -> Neo4jOrigins.read(one.get(name), one.get(origins(name)), one.get("by")))
                .reduce((before, after) -> before.plus(between(one)).plus(after))
                .orElse(Moderated.Shown.GONE);
    }

    private static String origins(String name) {
        return name.equals("text") ? "origins" : name + "Origins";
    }

    private static LabelledText between(Value one) {
        return LabelledText.typed("\n\n", new PersonId(one.get("by").asString(PersonId.FORMER.value())));
    }

    private List<Record> rows(String cypher, RemarkId remark) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of("id", remark.value()))
                .execute()
                .records();
    }
}
