package org.storytank.moderation.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.graph.Ids;

/** The offices kept in Neo4j: {@code (:Person {senior: true})}, {@code (:Person {flagger: true})}. */
@Component
class Neo4jOffices implements Offices {

    private static final String HOLDS =
            "RETURN EXISTS { MATCH (person:Person {id: $person}) WHERE person[$office] } AS holds";

    private static final String HOLDERS = """
            MATCH (person:Person) WHERE person.%s
            RETURN person.id AS id, person.name AS name, person.hue AS hue, coalesce(person.host, false) AS host ORDER BY person.nameKey, id
            """;

    private static final String NAME = """
            MATCH (person:Person {id: $person}) WHERE NOT coalesce(person[$office], false)
            SET person[$office] = true
            RETURN $matter AS id, 'person' AS kind
            """;

    private static final String END = """
            MATCH (person:Person {id: $person}) WHERE person[$office]
            SET person[$office] = null
            RETURN $matter AS id, 'person' AS kind
            """;

    private final Driver driver;
    private final Neo4jActs acts;

    Neo4jOffices(Driver driver, Neo4jActs acts) {
        this.driver = driver;
        this.acts = acts;
    }

    @Override
    public boolean holds(Office office, PersonId person) {
        return rows(HOLDS, Map.of("person", person.value(), "office", office.word()))
                .getFirst()
                .get("holds")
                .asBoolean();
    }

    @Override
    public List<Person> holders(Office office) {
        return rows(HOLDERS.formatted(office.word()), Map.of()).stream()
                .map(Neo4jOffices::person)
                .toList();
    }

    /** The log tells that somebody was named, under a number that leads to nobody. */
    @Override
    public boolean name(Office office, PersonId person, Instant now) {
        return acts.done(office.named(), "", NAME, about(office, person), now);
    }

    @Override
    public boolean end(Office office, PersonId person, Instant now) {
        return acts.done(office.ended(), "", END, about(office, person), now);
    }

    /** @param row {@code id}, {@code name}, {@code hue} and {@code host} of somebody */
    static Person person(Record row) {
        return new Person(
                new PersonId(row.get("id").asString()),
                row.get("name").asString(),
                row.get("hue").asInt(),
                row.get("host").asBoolean());
    }

    private static Map<String, Object> about(Office office, PersonId person) {
        return Map.of("person", person.value(), "office", office.word(), "matter", Ids.next());
    }

    private List<Record> rows(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
