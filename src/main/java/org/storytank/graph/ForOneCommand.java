package org.storytank.graph;

import java.nio.file.Files;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The graph opened for one command of the host: the files of a place that is stopped, or the server. */
public final class ForOneCommand {

    private ForOneCommand() {}

    /**
     * @param store made of the driver @param doing with it; then everything is closed
     * @throws IllegalArgumentException when there is no database where the settings say
     */
    public static <S, T> T open(GraphSettings settings, Function<Driver, S> store, Function<S, T> doing) {
        if (!settings.isEmbedded()) {
            try (var driver = ServerDatabase.connect(settings)) {
                return doing.apply(store.apply(driver));
            }
        }
        if (!Files.isDirectory(settings.directory())) {
            throw new IllegalArgumentException(
                    "There is no database in %s. Name its folder with --data.".formatted(settings.directory()));
        }
        try (var inside = new EmbeddedDatabase(
                        settings.directory(), settings.keepTransactionLogs(), settings.pageCache());
                var driver = GraphDatabase.driver(inside.uri(), inside.auth())) {
            return doing.apply(store.apply(driver));
        }
    }
}
