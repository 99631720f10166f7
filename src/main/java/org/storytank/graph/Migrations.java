package org.storytank.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The numbered Cypher changes of the graph ({@code graph/0001-people.cypher} …), each applied once and then frozen. */
public final class Migrations {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    private final Driver driver;

    public Migrations(Driver driver) {
        this.driver = driver;
    }

    public void apply() {
        prepare();
        files().forEach(this::applyOnce);
    }

    /** What this Story Tank can apply: each name with the fingerprint of its text. */
    public static Map<String, String> known() {
        return files().stream().collect(Collectors.toMap(Migrations::name, file -> fingerprint(read(file))));
    }

    /** Makes an empty graph one to which these were applied, but for the notes that say so: those come with what is restored. */
    public void prepareFor(Set<String> names) {
        prepare();
        files().stream()
                .filter(file -> names.contains(name(file)))
                .forEach(file -> statements(read(file))
                        .forEach(statement -> driver.executableQuery(statement).execute()));
    }

    private void prepare() {
        driver.executableQuery(
                        "CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (m:Migration) REQUIRE m.name IS UNIQUE")
                .execute();
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }

    private void applyOnce(Resource file) {
        var name = name(file);
        var cypher = read(file);
        var fingerprint = fingerprint(cypher);
        var applied = driver.executableQuery("MATCH (m:Migration {name: $name}) RETURN m.fingerprint AS fingerprint")
                .withParameters(Map.of("name", name))
                .execute()
                .records();
        if (!applied.isEmpty()) {
            refuseWhenEdited(name, applied.getFirst().get("fingerprint").asString(), fingerprint);
            return;
        }
        statements(cypher)
                .forEach(statement -> driver.executableQuery(statement).execute());
        driver.executableQuery("CREATE (:Migration {name: $name, fingerprint: $fingerprint, at: datetime()})")
                .withParameters(Map.of("name", name, "fingerprint", fingerprint))
                .execute();
        log.info("Graph change {} applied", name);
    }

    private static void refuseWhenEdited(String name, String applied, String now) {
        if (!applied.equals(now)) {
            throw new IllegalStateException(
                    "Graph change %s was edited after it had been applied. Put it back and add a new numbered file instead."
                            .formatted(name));
        }
    }

    private static List<Resource> files() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:graph/*.cypher");
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(Migrations::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Statements end with a semicolon at the end of a line; lines that begin with two slashes are comments. */
    static List<String> statements(String cypher) {
        var withoutComments =
                cypher.lines().filter(line -> !line.strip().startsWith("//")).collect(Collectors.joining("\n"));
        return Arrays.stream(withoutComments.split(";\\s*(?:\\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String read(Resource file) {
        try {
            return file.getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(String text) {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
