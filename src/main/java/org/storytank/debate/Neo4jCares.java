package org.storytank.debate;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/** Kept in Neo4j beside the claim ({@code helpAt}): it goes with the claim, and when somebody has seen to it. */
@Component
class Neo4jCares implements Cares {

    private static final String IN = """
            MATCH (:DebateRoom {id: $room})<-[:STATED_IN|HELD_IN]-(claim:Claim|HeldClaim)
            WHERE claim.helpAt IS NOT NULL
            RETURN claim.id AS id, claim.helpAt AS at, claim:HeldClaim AS held
            ORDER BY at DESC, id
            """;

    private static final String SEEN_TO = """
            MATCH (:DebateRoom {id: $room})<-[:STATED_IN|HELD_IN]-(claim:Claim|HeldClaim {id: $id})
            REMOVE claim.helpAt
            """;

    private final Driver driver;

    Neo4jCares(Driver driver) {
        this.driver = driver;
    }

    @Override
    public List<CareNote> in(RoomId room) {
        return driver.executableQuery(IN).withParameters(Map.of("room", room.value())).execute().records().stream()
                .map(row -> new CareNote(
                        new ClaimId(row.get("id").asString()),
                        Neo4jClaims.instant(row.get("at")),
                        row.get("held").asBoolean()))
                .toList();
    }

    @Override
    public void seenTo(RoomId room, ClaimId claim) {
        driver.executableQuery(SEEN_TO)
                .withParameters(Map.of("room", room.value(), "id", claim.value()))
                .execute();
    }
}
