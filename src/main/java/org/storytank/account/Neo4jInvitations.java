package org.storytank.account;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** The invitations kept in Neo4j: {@code (:Person)-[:INVITED_BY_LINK]->(:Invitation {hash, role})-[:TO]->(:Place)}. */
@Component
class Neo4jInvitations implements Invitations {

    private static final String ADD = """
            MATCH (place:Place {id: $place}), (by:Person {id: $by})
            SET place.rolesChangedAt = $now
            WITH place, by
            WHERE COUNT { (place)<-[:TO]-(:Invitation) } < $atMost
            CREATE (by)-[:INVITED_BY_LINK]->(:Invitation {hash: $hash, role: $role, madeAt: $now, accepted: 0})-[:TO]->(place)
            RETURN place.id AS place
            """;

    private static final String TO_PLACE = """
            MATCH (invitation:Invitation)-[:TO]->(:Place {id: $place})
            RETURN invitation.role AS role, invitation.madeAt AS madeAt, invitation.accepted AS accepted
            ORDER BY madeAt
            """;

    private static final String FIND = """
            MATCH (invitation:Invitation {hash: $hash})-[:TO]->(place:Place)
            RETURN place.id AS place, invitation.role AS role
            """;

    // Looked for again once the place is locked: it may have been withdrawn meanwhile.
    private static final String ACCEPT = """
            MATCH (:Invitation {hash: $hash})-[:TO]->(place:Place), (person:Person {id: $person})
            SET place.rolesChangedAt = $now
            WITH place, person
            MATCH (invitation:Invitation {hash: $hash})-[:TO]->(place)
            SET invitation.accepted = invitation.accepted + 1
            MERGE (person)-[may:MAY]->(place)
            ON CREATE SET may.since = $now, may.role = invitation.role
            ON MATCH SET may.role = CASE WHEN may.role IN $stronger[invitation.role] THEN may.role ELSE invitation.role END
            RETURN place.id AS place, may.role AS role
            """;

    private static final String WITHDRAW = """
            MATCH (invitation:Invitation)-[:TO]->(:Place {id: $place})
            DETACH DELETE invitation
            """;

    // For each role the roles that include it: an invitation never lowers anybody.
    private static final Map<String, List<String>> STRONGER = Arrays.stream(Role.values())
            .collect(toMap(
                    Role::name,
                    role -> Arrays.stream(Role.values())
                            .filter(other -> other.includes(role))
                            .map(Role::name)
                            .toList()));

    private final Driver driver;

    Neo4jInvitations(Driver driver) {
        this.driver = driver;
    }

    @Override
    public boolean add(PlaceId place, Role role, PersonId by, String hash, int atMost, Instant now) {
        return !ask(
                        ADD,
                        Map.of(
                                "place", place.value(),
                                "by", by.value(),
                                "hash", hash,
                                "role", role.name(),
                                "atMost", atMost,
                                "now", now.atZone(UTC)))
                .isEmpty();
    }

    @Override
    public List<Invitation> to(PlaceId place) {
        return ask(TO_PLACE, Map.of("place", place.value())).stream()
                .map(row -> new Invitation(
                        Role.valueOf(row.get("role").asString()),
                        row.get("madeAt").asZonedDateTime().toInstant(),
                        row.get("accepted").asLong()))
                .toList();
    }

    @Override
    public Optional<Invited> find(String hash) {
        return ask(FIND, Map.of("hash", hash)).stream()
                .map(Neo4jInvitations::toInvited)
                .findFirst();
    }

    @Override
    public Optional<Invited> accept(String hash, PersonId person, Instant now) {
        var parameters = Map.of("hash", hash, "person", person.value(), "now", now.atZone(UTC), "stronger", STRONGER);
        return ask(ACCEPT, parameters).stream().map(Neo4jInvitations::toInvited).findFirst();
    }

    @Override
    public void withdraw(PlaceId place) {
        ask(WITHDRAW, Map.of("place", place.value()));
    }

    private List<Record> ask(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    private static Invited toInvited(Record row) {
        return new Invited(
                new PlaceId(row.get("place").asString()),
                Role.valueOf(row.get("role").asString()));
    }
}
