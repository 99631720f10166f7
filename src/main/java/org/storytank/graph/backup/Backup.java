package org.storytank.graph.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.neo4j.driver.GraphDatabase;
import org.storytank.graph.EmbeddedDatabase;
import org.storytank.graph.GraphSettings;
import org.storytank.graph.ServerDatabase;

/** One backup into one file, made by the running place when there is one, else from the database itself. */
final class Backup {

    private final GraphSettings settings;
    private final Clock clock;

    Backup(GraphSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @return what was backed up, in words; the file is whole or not there */
    String to(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new NotBackedUp("%s exists already; name another file.".formatted(file));
        }
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // Readable by its owner alone from its first byte on.
        var part = Files.createTempFile(
                folder,
                ".storytank",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            String summary;
            try (var out = Files.newOutputStream(part)) {
                summary = write(out);
            }
            // What cannot be restored is no backup.
            Archive.open(part).close();
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return summary;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private String write(OutputStream out) throws IOException {
        var running = Caller.knock(settings);
        if (running.isPresent()) {
            return Caller.backup(running.get(), out);
        }
        return settings.isEmbedded() ? stopped(out) : server(out);
    }

    private String stopped(OutputStream out) throws IOException {
        if (!Files.isDirectory(settings.directory())) {
            throw new NotBackedUp(
                    "There is no database in %s. Name its folder with --data.".formatted(settings.directory()));
        }
        try (var inside = new EmbeddedDatabase(
                        settings.directory(), settings.keepTransactionLogs(), settings.pageCache());
                var driver = GraphDatabase.driver(inside.uri(), inside.auth())) {
            return Export.write(driver, out, clock.instant()).toString();
        }
    }

    /** Nobody can be asked to pause there, so it counts only when reading it again says the same: then it was so in between. */
    private String server(OutputStream out) throws IOException {
        try (var driver = ServerDatabase.connect(settings)) {
            var manifest = Export.write(driver, out, clock.instant());
            var again = Export.write(driver, OutputStream.nullOutputStream(), clock.instant());
            if (!again.checksums().equals(manifest.checksums())) {
                throw new NotBackedUp(
                        "Somebody wrote to %s meanwhile. Stop Story Tank, or give it a storytank.graph.door and make the backup on its machine."
                                .formatted(settings.uri()));
            }
            return manifest.toString();
        }
    }
}
