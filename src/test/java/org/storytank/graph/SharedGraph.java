package org.storytank.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/** One real Neo4j for all tests of a JVM, started at first use, with every change applied. */
public final class SharedGraph {

    private static final EmbeddedDatabase database;
    private static final Driver driver;

    static {
        try {
            var directory = Files.createTempDirectory("storytank-tests-graph");
            database = new EmbeddedDatabase(directory, "false", "32M");
            driver = GraphDatabase.driver(database.uri(), database.auth());
            new Migrations(driver).apply();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SharedGraph() {}

    public static Driver driver() {
        return driver;
    }

    static Map<String, Object> settings() {
        return Map.of(
                "storytank.graph.uri", database.uri().toString(),
                "storytank.graph.password", database.password(),
                "storytank.demo.load", "false");
    }

    /** Empties the graph; what was migrated stays. */
    public static void clear() {
        driver.executableQuery("MATCH (n) WHERE NOT n:Migration DETACH DELETE n")
                .execute();
    }

    private static void stop(Path directory) {
        driver.close();
        database.close();
        FileSystemUtils.deleteRecursively(directory.toFile());
    }
}
