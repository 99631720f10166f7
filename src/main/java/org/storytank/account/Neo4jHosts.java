package org.storytank.account;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** The hosts kept in Neo4j: {@code (:Person {host: true})} and at most one {@code (:HostLink {hash})}. */
@Component
class Neo4jHosts implements Hosts {

    private static final String PERSON =
            "RETURN person.id AS id, person.name AS name, person.hue AS hue, person.host AS host";

    private static final String ANYBODY = "RETURN EXISTS { MATCH (person:Person) WHERE person.host } AS anybody";

    private static final String OFFER = """
            MERGE (link:HostLink {only: true})
            SET link.hash = $hash, link.madeAt = $now
            """;

    private static final String IS_OFFERED = "RETURN EXISTS { (:HostLink {hash: $hash}) } AS offered";

    // Writing to the link first locks it: two people with the same link cannot both use it.
    private static final String BECOME = """
            MATCH (link:HostLink {only: true})
            SET link.triedAt = datetime()
            WITH link WHERE link.hash = $hash
            MATCH (person:Person {id: $person})
            SET link.hash = null, person.host = true
            """ + PERSON;

    private static final String PEOPLE = "MATCH (person:Person) RETURN count(person) AS people";

    private static final String GOING_BY = """
            MATCH (person:Person)
            WHERE person.nameKey = $root OR person.nameKey STARTS WITH $root + ' '
            """ + PERSON + " ORDER BY person.nameKey, id LIMIT 50";

    private final Driver driver;

    Neo4jHosts(Driver driver) {
        this.driver = driver;
    }

    @Override
    public boolean anybody() {
        return ask(ANYBODY, Map.of()).getFirst().get("anybody").asBoolean();
    }

    @Override
    public void offer(String linkHash, Instant now) {
        ask(OFFER, Map.of("hash", linkHash, "now", now.atZone(UTC)));
    }

    @Override
    public boolean isOffered(String linkHash) {
        return ask(IS_OFFERED, Map.of("hash", linkHash))
                .getFirst()
                .get("offered")
                .asBoolean();
    }

    @Override
    public Optional<Person> become(PersonId person, String linkHash) {
        return ask(BECOME, Map.of("person", person.value(), "hash", linkHash)).stream()
                .map(Neo4jPeople::toPerson)
                .findFirst();
    }

    @Override
    public long people() {
        return ask(PEOPLE, Map.of()).getFirst().get("people").asLong();
    }

    @Override
    public List<Person> goingBy(String nameRoot) {
        return ask(GOING_BY, Map.of("root", nameRoot)).stream()
                .map(Neo4jPeople::toPerson)
                .toList();
    }

    private List<Record> ask(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
