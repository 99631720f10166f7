package org.storytank.moderation.cases;

import java.time.Instant;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.moderation.RuleVersion;
import org.storytank.moderation.log.Act;
import org.storytank.moderation.log.LogEntry;
import org.storytank.moderation.log.Neo4jLogBook;

/** Does what moderation does in one transaction with the line that the public log tells of it. */
@Component
class Neo4jActs {

    private final Driver driver;
    private final Neo4jLogBook log;

    Neo4jActs(Driver driver, Neo4jLogBook log) {
        this.driver = driver;
        this.log = log;
    }

    /**
     * @param ground the kind of reason; when empty, the one the Cypher returns, if any
     * @param cypher returns one row {@code id, kind} of the case, and {@code ground, rule, ruleVersion} of the decision; or no row when the act is
     *     not possible, and then nothing is logged
     */
    boolean done(Act act, String ground, String cypher, Map<String, Object> parameters, Instant now) {
        try (var session = driver.session()) {
            return session.executeWrite(transaction -> {
                var rows = transaction.run(cypher, parameters).list();
                rows.stream().findFirst().ifPresent(row -> log.append(transaction, entry(act, ground, row, now)));
                return !rows.isEmpty();
            });
        }
    }

    private static LogEntry entry(Act act, String ground, Record row, Instant now) {
        var rule = Neo4jCaseValues.present(row.get("rule"))
                .map(id -> new RuleVersion(id.asString(), row.get("ruleVersion").asInt()));
        var found = row.get("ground").asString("");
        return new LogEntry(
                act,
                row.get("kind").asString(),
                row.get("id").asString(),
                ground.isEmpty() && !found.isEmpty() ? Ground.valueOf(found).word() : ground,
                rule,
                row.get("automated").asBoolean(false),
                now);
    }
}
