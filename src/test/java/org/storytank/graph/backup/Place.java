package org.storytank.graph.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.storytank.graph.EmbeddedDatabase;
import org.storytank.graph.GraphSettings;
import org.storytank.graph.Migrations;

/** A data folder of a test, opened only for as long as something is done in it, as a host's is while the place is stopped. */
record Place(Path folder) {

    GraphSettings settings() {
        return new GraphSettings("", "neo4j", "", folder, "false", "16M", "", Duration.ofMinutes(1));
    }

    static GraphSettings server(EmbeddedDatabase database) {
        return new GraphSettings(
                database.uri().toString(),
                "neo4j",
                database.password(),
                Path.of("none"),
                "",
                "",
                "",
                Duration.ofMinutes(1));
    }

    void with(Consumer<Driver> doing) {
        try (var inside = new EmbeddedDatabase(folder, "false", "16M");
                var driver = GraphDatabase.driver(inside.uri(), inside.auth())) {
            new Migrations(driver).apply();
            doing.accept(driver);
        }
    }

    void write(String... statements) {
        with(driver -> List.of(statements)
                .forEach(statement -> driver.executableQuery(statement).execute()));
    }

    /** Every node and relationship in words, but for the note that there was a restore. */
    static List<String> content(Driver driver) {
        return driver.executableQuery("""
                        MATCH (n) WHERE NOT n:Restoration
                        RETURN labels(n) AS labels, properties(n) AS properties,
                               COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), properties(r), properties(m)] } AS links
                        """).execute().records().stream()
                .map(row -> String.valueOf(row.asMap(Place::plain)))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Object plain(org.neo4j.driver.Value value) {
        return switch (value.asObject()) {
            case List<?> _ ->
                value.asList(Place::plain).stream()
                        .map(String::valueOf)
                        .sorted()
                        .toList();
            case java.util.Map<?, ?> _ -> new java.util.TreeMap<>(value.asMap(Place::plain));
            case byte[] bytes -> java.util.HexFormat.of().formatHex(bytes);
            case Object other -> other;
        };
    }

    List<String> content() {
        var content = new java.util.ArrayList<String>();
        with(driver -> content.addAll(content(driver)));
        return content;
    }

    String backup(Path file) throws java.io.IOException {
        return new Backup(settings(), Clock.systemUTC()).to(file);
    }

    static void restore(GraphSettings into, Path file, boolean force) throws java.io.IOException {
        try (var archive = Archive.open(file)) {
            new Restore(into, archive, force, Clock.systemUTC().instant()).run();
        }
    }
}
