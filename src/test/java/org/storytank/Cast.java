package org.storytank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.graph.Ids;
import org.storytank.graph.SharedGraph;

/** One person for every role that the authorisation matrix knows, in a place of the owner's or in any place that is given to {@link #in}. */
public final class Cast {

    /** Who tries. NOBODY has said no name; a GUEST has no role in the place, nor has the HOST. */
    public enum Who {
        NOBODY,
        GUEST,
        READER,
        SUGGESTER,
        WRITER,
        FACILITATOR,
        OWNER,
        HOST
    }

    private static final List<Who> WITH_A_ROLE =
            List.of(Who.READER, Who.SUGGESTER, Who.WRITER, Who.FACILITATOR, Who.OWNER);

    private final Map<Who, PersonId> people = new EnumMap<>(Who.class);
    private final PersonId bystander = new PersonId(Ids.next());

    Cast() {
        Arrays.stream(Who.values()).skip(1).forEach(who -> people.put(who, new PersonId(Ids.next())));
        SharedGraph.driver()
                .executableQuery("""
                        UNWIND $people AS one
                        CREATE (:Person {id: one.id, name: one.name, nameKey: toLower(one.name), hue: 0,
                                         host: one.name = 'HOST', arrivedAt: datetime(), seenAt: datetime()})
                        """)
                .withParameters(Map.of("people", rows()))
                .execute();
    }

    /** A new cast, for tests that try other doors than services. */
    public static Cast fresh() {
        return new Cast();
    }

    /** For services that take nobody, too. */
    public @Nullable PersonId orNobody(Who who) {
        return people.get(who);
    }

    /** For services that only take somebody: NOBODY comes with an id that nobody has. */
    public PersonId id(Who who) {
        return people.getOrDefault(who, new PersonId("nobody"));
    }

    /** Somebody to whom or about whom things are done; writer in the place. */
    public PersonId bystander() {
        return bystander;
    }

    /** A bare place in which the cast have their roles. */
    public PlaceId place() {
        var place = new PlaceId(Ids.next());
        SharedGraph.driver()
                .executableQuery("CREATE (:Place {id: $place})")
                .withParameters(Map.of("place", place.value()))
                .execute();
        return in(place);
    }

    /** Gives the cast their roles in a place that a feature made. */
    public PlaceId in(PlaceId place) {
        var roles = WITH_A_ROLE.stream()
                .map(who -> Map.of("person", id(who).value(), "role", who.name()))
                .toList();
        SharedGraph.driver()
                .executableQuery("""
                        MATCH (place:Place {id: $place})
                        UNWIND $roles + [{person: $bystander, role: 'WRITER'}] AS one
                        MATCH (person:Person {id: one.person})
                        MERGE (person)-[may:MAY]->(place)
                        SET may.role = one.role, may.since = datetime()
                        """)
                .withParameters(Map.of("place", place.value(), "roles", roles, "bystander", bystander.value()))
                .execute();
        return place;
    }

    private List<Map<String, Object>> rows() {
        var rows = new ArrayList<Map<String, Object>>();
        people.forEach((who, id) -> rows.add(Map.of("id", id.value(), "name", who.name())));
        rows.add(Map.of("id", bystander.value(), "name", "BYSTANDER"));
        return rows;
    }
}
