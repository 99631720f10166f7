package org.storytank.explore.demo;

import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/** Nobody, no story, no debate in the graph. */
@Component
class Neo4jBeginnings implements Beginnings {

    private static final String NOTHING = "RETURN NOT EXISTS { (:Person) } AND NOT EXISTS { (:Place) } AS nothing";

    private static final String BROKE_OFF = "RETURN EXISTS { (:DemoBeingWritten) } AS brokeOff";
    private static final String BEGINS = "MERGE (:DemoBeingWritten)";
    private static final String IS_WHOLE = "MATCH (mark:DemoBeingWritten) DELETE mark";

    private final Driver driver;

    Neo4jBeginnings(Driver driver) {
        this.driver = driver;
    }

    @Override
    public boolean nothingYet() {
        return isTrue(NOTHING, "nothing");
    }

    @Override
    public boolean demoBrokeOff() {
        return isTrue(BROKE_OFF, "brokeOff");
    }

    @Override
    public void demoBegins() {
        driver.executableQuery(BEGINS).execute();
    }

    @Override
    public void demoIsWhole() {
        driver.executableQuery(IS_WHOLE).execute();
    }

    private boolean isTrue(String question, String answer) {
        return driver.executableQuery(question)
                .execute()
                .records()
                .getFirst()
                .get(answer)
                .asBoolean();
    }
}
