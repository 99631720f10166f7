package org.storytank.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;
import org.storytank.graph.backup.PausableDriver;
import org.storytank.graph.backup.RestoredFolder;

/** The one driver of this process, on a server or on the database in this process, with all changes of the graph applied. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    private static final String DATABASE_INSIDE = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder";

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${storytank.graph.uri:}'.isBlank()")
    EmbeddedDatabase embeddedDatabase(GraphSettings settings) {
        if (!ClassUtils.isPresent(DATABASE_INSIDE, null)) {
            throw new GraphUnavailable(
                    "This Story Tank was packaged without a database inside, and no Neo4j server is named.",
                    "Name one: storytank.graph.uri (in the environment STORYTANK_GRAPH_URI), for example bolt://neo4j:7687.");
        }
        RestoredFolder.of(settings.directory()).finish();
        return new EmbeddedDatabase(settings.directory(), settings.keepTransactionLogs(), settings.pageCache());
    }

    @Bean
    PausableDriver pausableDriver(GraphSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        var driver = connect(settings, embedded.getIfAvailable());
        new Migrations(driver).apply();
        return new PausableDriver(driver);
    }

    @Bean(destroyMethod = "close")
    Driver graphDriver(PausableDriver pausable) {
        return pausable.pausing();
    }

    private static Driver connect(GraphSettings settings, @Nullable EmbeddedDatabase embedded) {
        return embedded == null
                ? ServerDatabase.connect(settings)
                : GraphDatabase.driver(embedded.uri(), embedded.auth(), ServerDatabase.config());
    }
}
