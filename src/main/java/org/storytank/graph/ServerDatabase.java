package org.storytank.graph;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** A Neo4j server somewhere else. */
public final class ServerDatabase {

    private ServerDatabase() {}

    static Config config() {
        return Config.builder()
                .withMaxConnectionPoolSize(50)
                .withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
                .withUserAgent("storytank")
                .build();
    }

    /** @throws GraphUnavailable when it does not answer, or not to us */
    public static Driver connect(GraphSettings settings) {
        if (settings.password().isBlank()) {
            throw new GraphUnavailable(
                    "The Neo4j server %s is named, but its password is missing.".formatted(settings.uri()),
                    "Give it in the environment: STORYTANK_GRAPH_PASSWORD (user %s, or STORYTANK_GRAPH_USERNAME)."
                            .formatted(settings.username()));
        }
        var driver = GraphDatabase.driver(
                URI.create(settings.uri()), AuthTokens.basic(settings.username(), settings.password()), config());
        try {
            driver.verifyConnectivity();
            return driver;
        } catch (AuthenticationException refused) {
            driver.close();
            throw new GraphUnavailable(
                    "The Neo4j server %s does not let %s in with this password."
                            .formatted(settings.uri(), settings.username()),
                    "Check STORYTANK_GRAPH_USERNAME and STORYTANK_GRAPH_PASSWORD against the server's own.",
                    refused);
        } catch (ServiceUnavailableException silent) {
            driver.close();
            throw new GraphUnavailable(
                    "No Neo4j answers at %s.".formatted(settings.uri()),
                    "Start it, or correct storytank.graph.uri; an address looks like bolt://host:7687.",
                    silent);
        }
    }
}
