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
import org.storytank.moderation.log.Act;

/** The moderators kept in Neo4j: {@code (:Person {moderator: true})}. */
@Component
class Neo4jModerators implements Moderators {

    private static final String INCLUDES =
            "RETURN EXISTS { MATCH (p:Person {id: $person}) WHERE p.moderator OR p.host } AS is";

    private static final String NAMED = """
            MATCH (person:Person) WHERE person.moderator
            RETURN person.id AS id, person.name AS name, person.hue AS hue, coalesce(person.host, false) AS host ORDER BY person.nameKey, id
            """;

    private static final String NAME = """
            MATCH (person:Person {id: $person}) WHERE NOT coalesce(person.moderator, false)
            SET person.moderator = true
            RETURN $matter AS id, 'person' AS kind
            """;

    private static final String END = """
            MATCH (person:Person {id: $person}) WHERE person.moderator
            REMOVE person.moderator, person.senior
            WITH person
            CALL (person) { MATCH (person)-[held:HOLDS]->(:Case) DELETE held }
            RETURN $matter AS id, 'person' AS kind
            """;

    private final Driver driver;
    private final Neo4jActs acts;

    Neo4jModerators(Driver driver, Neo4jActs acts) {
        this.driver = driver;
        this.acts = acts;
    }

    @Override
    public boolean includes(PersonId person) {
        return rows(INCLUDES, Map.of("person", person.value()))
                .getFirst()
                .get("is")
                .asBoolean();
    }

    @Override
    public List<Person> named() {
        return rows(NAMED, Map.of()).stream().map(Neo4jOffices::person).toList();
    }

    /** The log tells that somebody was named, under a number that leads to nobody. */
    @Override
    public boolean name(PersonId person, Instant now) {
        return acts.done(Act.MODERATOR_NAMED, "", NAME, about(person), now);
    }

    @Override
    public boolean end(PersonId person, Instant now) {
        return acts.done(Act.MODERATOR_ENDED, "", END, about(person), now);
    }

    private static Map<String, Object> about(PersonId person) {
        return Map.of("person", person.value(), "matter", Ids.next());
    }

    private List<Record> rows(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
