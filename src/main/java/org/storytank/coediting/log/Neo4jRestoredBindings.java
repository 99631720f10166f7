package org.storytank.coediting.log;

import static java.time.ZoneOffset.UTC;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;
import org.storytank.graph.Restored;
import org.storytank.graph.WhenRestored;

/** Notes which client ids came back with a backup: words under them that are newer than it may come from anybody's browser. */
@Component
class Neo4jRestoredBindings implements WhenRestored {

    private static final String MARK = """
            MATCH (binding:ClientBinding)
            CALL (binding) {
                SET binding.restoredAt = $at
            } IN TRANSACTIONS OF 10000 ROWS
            """;

    private final Driver driver;

    Neo4jRestoredBindings(Driver driver) {
        this.driver = driver;
    }

    @Override
    public void restored(Restored restored) {
        try (var session = driver.session()) {
            session.run(MARK, Map.of("at", restored.at().atZone(UTC))).consume();
        }
    }
}
