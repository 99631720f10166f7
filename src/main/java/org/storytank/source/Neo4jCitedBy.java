package org.storytank.source;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.Kept;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.PersonalData;

/** What sources keep of people: who cited what, an edge in Neo4j that goes with the person, and who said where a source comes from. */
@Component
class Neo4jCitedBy implements PersonalData {

    private static final String BY = """
            MATCH (:Person {id: $person})-[:CITED]->(citation:Citation|HeldCitation)-[:OF]->(source:Source)
            RETURN source.url AS address, citation.quote AS quote, citation.locator AS locator,
                   toString(citation.citedAt) AS citedAt
            ORDER BY citation.citedAt
            """;

    private static final String TRACED_BY = """
            MATCH (source:Source)-[said:DERIVES_FROM {by: $person}]->(origin:Source)
            RETURN source.url AS address, said.how AS how, origin.url AS from, toString(said.saidAt) AS saidAt
            ORDER BY said.saidAt
            """;

    private static final String UNLINK = """
            MATCH ()-[said:DERIVES_FROM {by: $person}]->()
            REMOVE said.by
            """;

    private final Driver driver;

    Neo4jCitedBy(Driver driver) {
        this.driver = driver;
    }

    @Override
    public List<Kept> kept() {
        return List.of(Kept.of("source.kept.citations"), Kept.of("source.kept.derivations"));
    }

    @Override
    public Map<String, Object> of(PersonId person) {
        return Map.of("citations", rows(BY, person), "derivations", rows(TRACED_BY, person));
    }

    @Override
    public void unlink(PersonId person, OwnPlaces own) {
        rows(UNLINK, person);
    }

    private List<Map<String, Object>> rows(String cypher, PersonId person) {
        return driver
                .executableQuery(cypher)
                .withParameters(Map.of("person", person.value()))
                .execute()
                .records()
                .stream()
                .map(Record::asMap)
                .toList();
    }
}
