package org.storytank.moderation.log;

import java.time.Instant;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.storytank.graph.SharedGraph;
import org.storytank.moderation.RuleVersion;

/** Lines for tests. */
final class Entries {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:41Z");

    private Entries() {}

    static LogEntry one(Act act) {
        return new LogEntry(act, "claim", "k7m2pq", "insult", Optional.empty(), false, NOON);
    }

    static LogEntry byRule(Act act, RuleVersion rule) {
        return new LogEntry(act, "claim", "k7m2pq", "private", Optional.of(rule), true, NOON);
    }

    static void append(Neo4jLogBook book, LogEntry... entries) {
        Driver driver = SharedGraph.driver();
        try (var session = driver.session()) {
            for (var entry : entries) {
                session.executeWriteWithoutResult(transaction -> book.append(transaction, entry));
            }
        }
    }
}
