package org.storytank.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the graph is kept.
 *
 * @param uri address of a Neo4j server, for example {@code bolt://neo4j:7687}; empty means the database in this process
 * @param directory where the database in this process keeps its files
 * @param keepTransactionLogs how much of its transaction logs the database in this process keeps, in Neo4j's own words
 * @param pageCache how much memory the database in this process takes for its files
 * @param door the socket on this machine through which backups are asked for; empty means {@code directory} with {@code .door} behind it,
 *     and none for a server
 * @param backupPause the longest time a backup may keep writers waiting
 */
@ConfigurationProperties("storytank.graph")
public record GraphSettings(
        @DefaultValue("") String uri,
        @DefaultValue("neo4j") String username,
        @DefaultValue("") String password,
        @DefaultValue("data/graph") Path directory,
        @DefaultValue("64M size") String keepTransactionLogs,
        @DefaultValue("128M") String pageCache,
        @DefaultValue("") String door,
        @DefaultValue("2m") Duration backupPause) {

    public boolean isEmbedded() {
        return uri.isBlank();
    }

    /** Where a running place listens for backups; empty when it does not. */
    public Optional<Path> doorPath() {
        if (!door.isBlank()) {
            return Optional.of(Path.of(door).toAbsolutePath());
        }
        return isEmbedded() ? Optional.of(Path.of(directory.toAbsolutePath().normalize() + ".door")) : Optional.empty();
    }
}
