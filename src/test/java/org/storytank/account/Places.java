package org.storytank.account;

import java.util.Map;
import org.storytank.graph.Ids;
import org.storytank.graph.SharedGraph;

/** Places made as the features make them, for tests. */
public final class Places {

    private Places() {}

    public static PlaceId ownedBy(Person owner) {
        var id = Ids.next();
        SharedGraph.driver()
                .executableQuery("""
                        MATCH (person:Person {id: $person})
                        CREATE (person)-[:MAY {role: 'OWNER', since: datetime()}]->(:Place {id: $place})
                        """)
                .withParameters(Map.of("person", owner.id().value(), "place", id))
                .execute();
        return new PlaceId(id);
    }

    public static PlaceId inheriting(PlaceId from) {
        var id = Ids.next();
        SharedGraph.driver()
                .executableQuery("""
                        MATCH (source:Place {id: $from})
                        CREATE (:Place {id: $place})-[:INHERITS_ROLES_OF]->(source)
                        """)
                .withParameters(Map.of("from", from.value(), "place", id))
                .execute();
        return new PlaceId(id);
    }
}
