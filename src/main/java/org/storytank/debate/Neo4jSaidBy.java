package org.storytank.debate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.MachineWords;

/** What one person said in all rooms, kept in Neo4j. */
@Component
class Neo4jSaidBy {

    private static final String BY = """
            MATCH (:Person {id: $person})-[:STATED]->(claim:Claim|HeldClaim|MergedClaim)-[:STATED_IN|HELD_IN|MERGED_IN]->(room:DebateRoom)-[:ASKS]->(thesis)
            RETURN thesis.text AS question, claim {.text, .origins} AS said, coalesce(claim.spoken, false) AS spoken, toString(claim.statedAt) AS statedAt,
                   COLLECT { MATCH (claim)-[:ONCE_SAID]->(wording)
                             RETURN wording {.text, .origins} ORDER BY wording.number } AS earlier,
                   COLLECT { MATCH (claim)<-[decided:DECIDES]-(conclusion)
                             RETURN decided {.text, .origins} ORDER BY conclusion.number } AS decided
            ORDER BY claim.statedAt
            """;

    private static final String ERASE_ALONE = """
            MATCH (person:Person {id: $person})-[:MAY {role: 'OWNER'}]->(room:DebateRoom)
            WHERE NOT EXISTS {
              MATCH (room)-[:INHERITS_ROLES_OF*0..3]->(place:Place)
              WHERE place.everyone IS NOT NULL OR EXISTS { (place)<-[:MAY]-(other:Person) WHERE other <> person }
            }
            OPTIONAL MATCH (room)<-[:STATED_IN|HELD_IN|MERGED_IN]-(claim)
            OPTIONAL MATCH (claim)-[:ONCE_SAID|PREMISE_OF|ALSO_PREMISE_OF|CITES|RECEIVED]->(part)
            WITH room, room.id AS id, collect(DISTINCT claim) AS claims, collect(DISTINCT part) AS parts,
                 COLLECT { MATCH (draft:ConclusionDraft)-[:DRAFTS]->(room) RETURN draft.id } AS drafts
            WITH room, id, claims, drafts, parts + COLLECT {
              MATCH (room)<-[:BROUGHT_TO|CONCLUDES|DRAFTS|NOTED_IN|SUGGESTED_TO|WORN_IN]-(more) RETURN more
              UNION MATCH (room)-[:RUNS]->(more:ScriptStep) RETURN more
              UNION MATCH (room)<-[:CONCLUDES]-()<-[:UNDER]-(more) RETURN more
              UNION MATCH (room)<-[:STATED_IN|HELD_IN|MERGED_IN]-()<-[:PUTS|CHECKS]-(more) RETURN more
              UNION MATCH (room)<-[:STATED_IN|HELD_IN|MERGED_IN]-()-[:CITES]->()<-[:SIFTS]-(more) RETURN more } AS parts
            FOREACH (gone IN parts + claims + [room] | DETACH DELETE gone)
            RETURN id, drafts
            """;

    /** {@code %1$s} is the property that holds origins, as {@link org.storytank.provenance.StoredOrigins} writes them. */
    private static final String UNLINK = """
            MATCH (said:%2$s)
            WHERE any(line IN said.%1$s WHERE line ENDS WITH ' person ' + $person OR line ENDS WITH ' imported ' + $person)
            SET said.%1$s = [line IN said.%1$s |
              CASE WHEN line ENDS WITH ' person ' + $person OR line ENDS WITH ' imported ' + $person
                   THEN left(line, size(line) - size($person)) + $former
                   ELSE line END]
            """;

    private static final String UNLINK_DECIDED = UNLINK.replace("(said:%2$s)", "()-[said:DECIDES]->()");

    private final Driver driver;
    private final MachineWords machines;
    private final Neo4jOwnWords own;

    Neo4jSaidBy(Driver driver, MachineWords machines, Neo4jOwnWords own) {
        this.driver = driver;
        this.machines = machines;
        this.own = own;
    }

    List<Map<String, Object>> by(PersonId person) {
        return ask(BY, person).stream().map(row -> said(row, person)).toList();
    }

    /** A room that is gone. @param drafts the live texts of its conclusion, which are still to be erased */
    record Gone(RoomId room, List<DocumentId> drafts) {}

    /** The words a machine answered there are forgotten with the room. */
    List<Gone> eraseRoomsNobodyElseMayRead(PersonId person) {
        var gone = ask(ERASE_ALONE, person).stream()
                .map(row -> new Gone(
                        new RoomId(row.get("id").asString()),
                        row.get("drafts").asList(draft -> new DocumentId(draft.asString()))))
                .toList();
        gone.forEach(one -> machines.forget(one.room().value()));
        return gone;
    }

    /** Their words stay, by a former writer. */
    void unlink(PersonId person) {
        ask(UNLINK.formatted("origins", "Claim|HeldClaim|MergedClaim|Wording|Remark"), person);
        ask(UNLINK.formatted("quoteOrigins", "DebateRoom"), person);
        ask(UNLINK.formatted("phaseQuestionOrigins", "DebateRoom"), person);
        ask(UNLINK.formatted("origins", "ScriptStep"), person);
        ask(UNLINK.formatted("agreedOrigins", "Remark"), person);
        ask(UNLINK.formatted("dividesOrigins", "Remark"), person);
        ask(UNLINK.formatted("whyOrigins", "Remark"), person);
        ask(UNLINK.formatted("reasonOrigins", "Remark"), person);
        ask(UNLINK.formatted("origins", "SiftAnswer|Suggestion"), person);
        ask(UNLINK.formatted("reasonOrigins", "Suggestion"), person);
        ask(UNLINK_DECIDED.formatted("origins"), person);
    }

    private Map<String, Object> said(Record row, PersonId person) {
        var said = new LinkedHashMap<String, Object>();
        said.put("question", row.get("question").asString());
        said.putAll(own.of(row.get("said"), person));
        if (row.get("spoken").asBoolean()) {
            said.put("writtenDownForSomebody", true);
        }
        said.put("statedAt", row.get("statedAt").asString());
        said.put("earlier", row.get("earlier").asList(wording -> own.of(wording, person)));
        var decided = row.get("decided").asList(wording -> own.of(wording, person));
        if (!decided.isEmpty()) {
            said.put("decidedAs", decided);
        }
        return said;
    }

    private List<Record> ask(String cypher, PersonId person) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of("person", person.value(), "former", PersonId.FORMER.value()))
                .execute()
                .records();
    }
}
