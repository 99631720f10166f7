package org.storytank.graph.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.storytank.graph.EmbeddedDatabase;
import org.storytank.graph.GraphSettings;
import org.storytank.graph.Migrations;
import org.storytank.graph.ServerDatabase;

/** The way of an archive into the database that the settings name. Until its last step what was there is untouched. */
final class Restore {

    private static final String ANYTHING = "MATCH (n) WHERE NOT n:Migration RETURN count(n) AS found";
    private static final String COUNT_NODES = "MATCH (n) WHERE NOT n:Restoration RETURN count(n) AS found";
    private static final String COUNT_RELATIONSHIPS = "MATCH ()-[r]->() RETURN count(r) AS found";

    private final GraphSettings settings;
    private final Archive archive;
    private final boolean force;
    private final Instant now;
    private final boolean noted;

    Restore(GraphSettings settings, Archive archive, boolean force, Instant now) {
        this(settings, archive, force, now, true);
    }

    private Restore(GraphSettings settings, Archive archive, boolean force, Instant now, boolean noted) {
        this.noted = noted;
        this.settings = settings;
        this.archive = archive;
        this.force = force;
        this.now = now;
    }

    /** Of what is there anyway: nobody need be told. */
    static Restore again(GraphSettings settings, Archive archive, Instant now) {
        return new Restore(settings, archive, true, now, false);
    }

    /** @return where what was there is now, when it was moved aside */
    Optional<Path> run() throws IOException {
        return settings.isEmbedded() ? intoFolder() : intoServer();
    }

    private Optional<Path> intoFolder() throws IOException {
        var folder = RestoredFolder.of(settings.directory());
        folder.finish();
        if (folder.isTaken() && !force) {
            throw new NotRestored(
                    "There is a database in %s already. Restore into another folder with --data, or say --force: then what is there is moved aside."
                            .formatted(settings.directory()));
        }
        try (var inside = new EmbeddedDatabase(folder.fresh(), settings.keepTransactionLogs(), settings.pageCache());
                var driver = GraphDatabase.driver(inside.uri(), inside.auth())) {
            new Migrations(driver).prepareFor(archive.manifest().migrations().keySet());
            // Nothing of it counts before the folder has its name, so it need not be one transaction.
            Import.run(archive, (cypher, parameters) -> each(driver, cypher, parameters), noted ? now : null);
            checkCounts((cypher, parameters) -> each(driver, cypher, parameters));
        }
        return folder.replace(now);
    }

    private static java.util.List<Record> each(Driver driver, String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    /** One transaction: whole or not at all. */
    private Optional<Path> intoServer() throws IOException {
        try (var driver = ServerDatabase.connect(settings)) {
            new Migrations(driver).prepareFor(archive.manifest().migrations().keySet());
            try (var session = driver.session();
                    var tx = session.beginTransaction()) {
                Import.Target target =
                        (cypher, parameters) -> tx.run(cypher, parameters).list();
                if (count(target, ANYTHING) > 0 && !force) {
                    throw new NotRestored(
                            "The database at %s holds something already. Restore into an empty one, or say --force: then what is there is replaced."
                                    .formatted(settings.uri()));
                }
                target.run("MATCH (n) DETACH DELETE n", Map.of());
                Import.run(archive, target, now);
                checkCounts(target);
                tx.commit();
            }
        }
        return Optional.empty();
    }

    private void checkCounts(Import.Target target) {
        var manifest = archive.manifest();
        var missing = new ArrayList<String>();
        compare(
                missing,
                "nodes",
                manifest.nodes() - manifest.labels().getOrDefault("Restoration", 0L),
                count(target, COUNT_NODES));
        compare(missing, "relationships", manifest.relationships(), count(target, COUNT_RELATIONSHIPS));
        if (!missing.isEmpty()) {
            throw new NotRestored("The database does not hold what the backup says: %s. Nothing was changed."
                    .formatted(String.join(", ", missing)));
        }
    }

    private static void compare(java.util.List<String> missing, String what, long said, long found) {
        if (said != found) {
            missing.add("%,d %s instead of %,d".formatted(found, what, said));
        }
    }

    private static long count(Import.Target target, String cypher) {
        return target.run(cypher, Map.of()).getFirst().get("found").asLong();
    }
}
