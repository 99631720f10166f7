package org.storytank.source;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;
import org.storytank.account.PlaceId;

/** Erased places, as far as sources keep something of them in Neo4j. */
@Component
class Neo4jErasedPlaces implements ErasedPlaces {

    private static final String FORGET = """
            MATCH ()-[said:DERIVES_FROM {place: $place}]->()
            DELETE said
            """;

    private static final String UNCITED = """
            MATCH (source:Source)
            WHERE NOT EXISTS { (source)<-[:OF]-() } AND NOT EXISTS { (source)-[:DERIVES_FROM]-() }
            DETACH DELETE source
            """;

    private final Driver driver;

    Neo4jErasedPlaces(Driver driver) {
        this.driver = driver;
    }

    @Override
    public void forget(PlaceId place) {
        driver.executableQuery(FORGET)
                .withParameters(Map.of("place", place.value()))
                .execute();
        driver.executableQuery(UNCITED).execute();
    }
}
