package org.storytank.moderation.log;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/** The log kept in Neo4j: {@code (:LogLine {number, line, …})}, and {@code (:PublicLog {lines, seal})}, which says where it stands. */
@Component
public class Neo4jLogBook implements LogBook {

    private static final String LOCK = """
            MERGE (log:PublicLog {only: true})
            SET log.asked = true
            RETURN coalesce(log.lines, 0) AS lines, coalesce(log.seal, $first) AS seal
            """;

    private static final String APPEND = """
            MATCH (log:PublicLog {only: true})
            CREATE (:LogLine {number: $number, line: $line, month: $month, act: $act, kind: $kind, ground: $ground, rule: $rule})
            SET log.lines = $number, log.seal = $seal
            """;

    private static final String HEAD = """
            OPTIONAL MATCH (log:PublicLog {only: true})
            RETURN coalesce(log.lines, 0) AS lines, coalesce(log.seal, $first) AS seal
            """;

    private static final String AFTER = """
            MATCH (line:LogLine) WHERE line.number > $number
            RETURN line.line AS sealed ORDER BY line.number LIMIT $atMost
            """;

    private static final String COUNTS = """
            MATCH (line:LogLine)
            RETURN line.month AS month, line.act AS act, line.kind AS kind, line.ground AS ground, line.rule AS rule, count(*) AS times
            ORDER BY month DESC, act, kind, ground, rule
            """;

    private static final Map<String, Object> FIRST = Map.of("first", Seal.FIRST);

    private final Driver driver;

    Neo4jLogBook(Driver driver) {
        this.driver = driver;
    }

    /** Adds a line in the transaction of the act that it tells of: neither stands without the other. Others wait until it ends. */
    public void append(TransactionContext transaction, LogEntry entry) {
        var log = transaction.run(LOCK, FIRST).single();
        var number = log.get("lines").asLong() + 1;
        var json = entry.json(number);
        var seal = Seal.of(log.get("seal").asString(), json);
        transaction
                .run(
                        APPEND,
                        Map.of(
                                "number", number,
                                "line", seal + " " + json,
                                "seal", seal,
                                "month",
                                        YearMonth.from(entry.at().atZone(ZoneOffset.UTC))
                                                .toString(),
                                "act", entry.act().word(),
                                "kind", entry.kind(),
                                "ground", entry.ground(),
                                "rule", entry.rule().map(Object::toString).orElse("")))
                .consume();
    }

    @Override
    public Head head() {
        var log = driver.executableQuery(HEAD)
                .withParameters(FIRST)
                .execute()
                .records()
                .getFirst();
        return new Head(log.get("lines").asLong(), log.get("seal").asString());
    }

    @Override
    public List<String> after(long number, int atMost) {
        return driver
                .executableQuery(AFTER)
                .withParameters(Map.of("number", number, "atMost", atMost))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("sealed").asString())
                .toList();
    }

    @Override
    public List<Count> counts() {
        return driver.executableQuery(COUNTS).execute().records().stream()
                .map(row -> new Count(
                        YearMonth.parse(row.get("month").asString()),
                        Act.called(row.get("act").asString()),
                        row.get("kind").asString(),
                        row.get("ground").asString(),
                        row.get("rule").asString(),
                        row.get("times").asInt()))
                .toList();
    }
}
