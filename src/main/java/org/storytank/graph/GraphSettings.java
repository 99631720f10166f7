package org.storytank.graph;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the graph is kept.
 *
 * @param uri address of a Neo4j server, for example {@code bolt://neo4j:7687}; empty means the database in this process
 * @param directory where the database in this process keeps its files
 * @param keepTransactionLogs how much of its transaction logs the database in this process keeps, in Neo4j's own words
 */
@ConfigurationProperties("storytank.graph")
public record GraphSettings(
        @DefaultValue("") String uri,
        @DefaultValue("neo4j") String username,
        @DefaultValue("") String password,
        @DefaultValue("data/graph") Path directory,
        @DefaultValue("64M size") String keepTransactionLogs,
        @DefaultValue("128M") String pageCache) {

    boolean isEmbedded() {
        return uri.isBlank();
    }
}
