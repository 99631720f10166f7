package org.storytank.graph.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.springframework.util.FileSystemUtils;
import org.storytank.graph.GraphSettings;

/**
 * The files of the database inside, made anew from what it holds. Neo4j leaves what was erased in its files and its transaction logs until it
 * writes over it, whenever that is; after this it is in neither.
 */
final class Compaction {

    private final GraphSettings settings;
    private final Clock clock;

    Compaction(GraphSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @return what the database holds, in words */
    String run() throws IOException {
        if (!settings.isEmbedded()) {
            throw new NotRestored("A server's files are its own: restore a backup into a fresh server, "
                    + "and remove the volume of the old one.");
        }
        var folder = settings.directory().toAbsolutePath().getParent();
        var file = Files.createTempDirectory(
                        folder,
                        ".compacting",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                .resolve("graph.zip");
        try {
            var summary = new Backup(settings, clock).to(file);
            try (var archive = Archive.open(file)) {
                var before = Restore.again(settings, archive, clock.instant()).run();
                if (before.isPresent()) {
                    FileSystemUtils.deleteRecursively(before.get());
                }
            }
            return summary;
        } finally {
            FileSystemUtils.deleteRecursively(parent(file));
        }
    }

    private static Path parent(Path file) {
        return file.toAbsolutePath().getParent();
    }
}
