package org.storytank.account;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.graph.WarmUp;

/** The roles kept in Neo4j: {@code (:Person)-[:MAY {role}]->(:Place {everyone})-[:INHERITS_ROLES_OF]->(:Place)}. */
@Component
class Neo4jRoles implements Roles, WarmUp {

    private static final String COUNTING = """
            MATCH (:Place {id: $place})-[:INHERITS_ROLES_OF*0..4]->(source:Place)
            OPTIONAL MATCH (:Person {id: $person})-[may:MAY]->(source)
            UNWIND [source.everyone, may.role] AS role
            RETURN DISTINCT role
            """;

    private static final String MEMBERS = """
            MATCH (person:Person)-[may:MAY]->(:Place {id: $place})
            RETURN person.id AS id, person.name AS name, person.hue AS hue, person.host AS host, may.role AS role
            ORDER BY role = 'OWNER' DESC, person.nameKey, id
            """;

    // Writing to the place first locks it: two owners who leave at the same moment cannot both be "not the last".
    private static final String LOCK = """
            MATCH (place:Place {id: $place})
            SET place.rolesChangedAt = $now
            WITH place
            OPTIONAL MATCH (person:Person {id: $person})
            OPTIONAL MATCH (person)-[own:MAY]->(place)
            WITH place, person, own,
                 own.role = 'OWNER'
                   AND NOT EXISTS { (other:Person)-[:MAY {role: 'OWNER'}]->(place) WHERE other <> person } AS lastOwner
            """;

    // Or whoever was lowered or removed would come back by the link they came by.
    private static final String CLOSE_LINKS = """
            FOREACH (link IN CASE WHEN closeLinks THEN [(open:Invitation)-[:TO]->(place) | open] ELSE [] END |
                DETACH DELETE link)
            RETURN outcome
            """;

    private static final String GIVE = LOCK + """
            WITH place, person, own.role IN $stronger AS lowered, CASE WHEN person IS NULL THEN 'NO_SUCH_PERSON'
                     WHEN lastOwner AND $role <> 'OWNER' THEN 'LAST_OWNER'
                     ELSE 'DONE' END AS outcome
            FOREACH (_ IN CASE outcome WHEN 'DONE' THEN [1] ELSE [] END |
                MERGE (person)-[may:MAY]->(place)
                ON CREATE SET may.since = $now
                SET may.role = $role)
            WITH place, outcome, outcome = 'DONE' AND lowered AS closeLinks
            """ + CLOSE_LINKS;

    private static final String TAKE = LOCK + """
            WITH place, person, own, lastOwner, CASE WHEN own IS NULL THEN 'NO_SUCH_PERSON'
                     WHEN lastOwner THEN 'LAST_OWNER'
                     ELSE 'DONE' END AS outcome
            FOREACH (gone IN CASE outcome WHEN 'DONE' THEN [own] ELSE [] END | DELETE gone)
            WITH place, outcome, outcome = 'DONE' AND $closeLinks AS closeLinks
            """ + CLOSE_LINKS;

    private static final String OPEN = """
            MATCH (place:Place {id: $place})
            SET place.everyone = $role, place.rolesChangedAt = $now
            """;

    private final Driver driver;

    Neo4jRoles(Driver driver) {
        this.driver = driver;
    }

    @Override
    public List<Role> counting(PlaceId place, @Nullable PersonId person) {
        var parameters = new HashMap<String, Object>(Map.of("place", place.value()));
        parameters.put("person", person == null ? null : person.value());
        return ask(COUNTING, parameters).stream()
                .flatMap(row -> roleOf(row.get("role")).stream())
                .toList();
    }

    @Override
    public List<Member> members(PlaceId place) {
        return ask(MEMBERS, Map.of("place", place.value())).stream()
                .map(row -> new Member(
                        Neo4jPeople.toPerson(row), Role.valueOf(row.get("role").asString())))
                .toList();
    }

    @Override
    public Outcome give(PlaceId place, PersonId to, Role role, Instant now) {
        var stronger = Arrays.stream(Role.values())
                .filter(other -> other != role && other.includes(role))
                .map(Role::name)
                .toList();
        return change(
                GIVE,
                Map.of(
                        "place", place.value(),
                        "person", to.value(),
                        "role", role.name(),
                        "stronger", stronger,
                        "now", now.atZone(UTC)));
    }

    @Override
    public Outcome take(PlaceId place, PersonId from, boolean closeLinks, Instant now) {
        return change(
                TAKE,
                Map.of(
                        "place", place.value(),
                        "person", from.value(),
                        "closeLinks", closeLinks,
                        "now", now.atZone(UTC)));
    }

    @Override
    public void openToEveryone(PlaceId place, @Nullable Role role, Instant now) {
        var parameters = new HashMap<String, Object>(Map.of("place", place.value(), "now", now.atZone(UTC)));
        parameters.put("role", role == null ? null : role.name());
        ask(OPEN, parameters);
    }

    @Override
    public void run() {
        counting(new PlaceId("nowhere"), new PersonId("nobody"));
        members(new PlaceId("nowhere"));
    }

    private Outcome change(String cypher, Map<String, Object> parameters) {
        return ask(cypher, parameters).stream()
                .map(row -> Outcome.valueOf(row.get("outcome").asString()))
                .findFirst()
                .orElseThrow(() -> new Unknown("place"));
    }

    private List<Record> ask(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    private static Optional<Role> roleOf(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(Role.valueOf(value.asString()));
    }
}
