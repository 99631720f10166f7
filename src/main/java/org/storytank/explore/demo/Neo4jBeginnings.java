package org.storytank.explore.demo;

import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/** Nobody, no story, no debate in the graph. */
@Component
class Neo4jBeginnings implements Beginnings {

    private static final String NOTHING = "RETURN NOT EXISTS { (:Person) } AND NOT EXISTS { (:Place) } AS nothing";

    private final Driver driver;

    Neo4jBeginnings(Driver driver) {
        this.driver = driver;
    }

    @Override
    public boolean nothingYet() {
        return driver.executableQuery(NOTHING)
                .execute()
                .records()
                .getFirst()
                .get("nothing")
                .asBoolean();
    }
}
