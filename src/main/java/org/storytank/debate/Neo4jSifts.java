package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.graph.Ids;
import org.storytank.provenance.LabelledText;
import org.storytank.source.CitationId;
import org.storytank.source.WebAddress;

/**
 * Kept in Neo4j as {@code (:Person)-[:SIFTED]->(:SiftAnswer:Remark {id, citation, question, text, address, at})-[:SIFTS]->(:Citation)}. Answered again, it is the same one
 * with other words: nobody shakes off a report by it.
 */
@Component
class Neo4jSifts implements Sifts {

    private static final String CLAIM_OF =
            "MATCH (claim:Claim)-[:CITES]->(:Citation {id: $citation}) RETURN claim.id AS id LIMIT 1";

    private static final String MINE = """
            MATCH (person:Person {id: $by})-[:SIFTED]->(before:SiftAnswer {question: $question})-[:SIFTS]->(:Citation {id: $citation})
            DETACH DELETE before
            """;

    private static final String KEEP = """
            MATCH (citation:Citation {id: $citation}), (person:Person {id: $by})
            SET citation.lock = true
            REMOVE citation.lock
            MERGE (person)-[:SIFTED]->(answer:SiftAnswer:Remark {citation: $citation, question: $question})-[:SIFTS]->(citation)
            ON CREATE SET answer.id = $id
            SET answer.text = $text, answer.origins = $origins, answer.address = $address, answer.at = $now
            """;

    // The citation itself may be gone already.
    private static final String FORGET =
            "MATCH (answer:SiftAnswer|HeldRemark {citation: $citation}) DETACH DELETE answer";

    private static final String OF = """
            MATCH (answer:SiftAnswer)-[:SIFTS]->(:Citation {id: $citation})
            OPTIONAL MATCH (person:Person)-[:SIFTED]->(answer)
            RETURN answer {.id, .question, .text, .origins, .address, .at, by: person {.id, .name, .hue}} AS answer
            ORDER BY answer.at, person.id
            """;

    private static final String TAKEN_ALONG = """
            MATCH (:Person {id: $person})-[:SIFTED]->(answer:SiftAnswer|HeldRemark)
            RETURN answer {.text, .origins} AS words, {question: toLower(answer.question), address: answer.address, at: toString(answer.at)} AS said
            ORDER BY answer.at
            """;

    private final Driver driver;
    private final Neo4jOwnWords own;

    Neo4jSifts(Driver driver, Neo4jOwnWords own) {
        this.driver = driver;
        this.own = own;
    }

    @Override
    public Optional<ClaimId> claimOf(CitationId citation) {
        return records(CLAIM_OF, Map.of("citation", citation.value())).stream()
                .map(row -> new ClaimId(row.get("id").asString()))
                .findFirst();
    }

    @Override
    public void keep(
            CitationId citation,
            SiftQuestion question,
            LabelledText text,
            WebAddress address,
            PersonId by,
            Instant now) {
        var parameters = new HashMap<String, Object>(Map.of(
                "citation", citation.value(),
                "question", question.name(),
                "text", text.text(),
                "address", address.value(),
                "by", by.value(),
                "now", now.atZone(UTC)));
        parameters.put("origins", Neo4jOrigins.of(text, by));
        parameters.put("id", Ids.next());
        records(KEEP, parameters);
    }

    @Override
    public void takeBack(CitationId citation, SiftQuestion question, PersonId by) {
        records(MINE, Map.of("citation", citation.value(), "question", question.name(), "by", by.value()));
    }

    @Override
    public void forget(CitationId citation) {
        records(FORGET, Map.of("citation", citation.value()));
    }

    @Override
    public List<SiftAnswer> of(CitationId citation) {
        return records(OF, Map.of("citation", citation.value())).stream()
                .map(row -> toAnswer(row.get("answer")))
                .sorted(Comparator.comparing(SiftAnswer::question))
                .toList();
    }

    @Override
    public List<Map<String, Object>> takenAlong(PersonId person) {
        return records(TAKEN_ALONG, Map.of("person", person.value())).stream()
                .map(row -> own.with(row.get("said"), Map.of("", row.get("words")), person))
                .toList();
    }

    private static SiftAnswer toAnswer(Value answer) {
        var by = answer.get("by");
        return new SiftAnswer(
                new RemarkId(answer.get("id").asString()),
                SiftQuestion.valueOf(answer.get("question").asString()),
                Neo4jOrigins.read(answer.get("text"), answer.get("origins"), by.isNull() ? by : by.get("id")),
                new WebAddress(answer.get("address").asString()),
                Neo4jClaims.author(by),
                Neo4jClaims.instant(answer.get("at")));
    }

    private List<Record> records(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
