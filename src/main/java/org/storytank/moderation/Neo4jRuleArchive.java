package org.storytank.moderation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/** The versions of rules kept in Neo4j. */
@Component
class Neo4jRuleArchive implements RuleArchive {

    private static final String KEEP = """
            MERGE (rule:HouseRule {id: $id, version: $version})
            ON CREATE SET rule.fingerprint = $fingerprint, rule.text = $text, rule.since = $since
            RETURN rule.fingerprint AS fingerprint
            """;

    private static final String TEXT = """
            MATCH (rule:HouseRule {id: $id, version: $version})
            RETURN rule.text AS text
            """;

    private final Driver driver;

    Neo4jRuleArchive(Driver driver) {
        this.driver = driver;
    }

    @Override
    public String keep(RuleVersion version, String fingerprint, String text, Instant since) {
        return driver.executableQuery(KEEP)
                .withParameters(Map.of(
                        "id",
                        version.id(),
                        "version",
                        version.version(),
                        "fingerprint",
                        fingerprint,
                        "text",
                        text,
                        "since",
                        since.atZone(ZoneOffset.UTC)))
                .execute()
                .records()
                .getFirst()
                .get("fingerprint")
                .asString();
    }

    @Override
    public Optional<String> text(RuleVersion version) {
        return driver
                .executableQuery(TEXT)
                .withParameters(Map.of("id", version.id(), "version", version.version()))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("text").asString())
                .findFirst();
    }
}
