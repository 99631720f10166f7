package org.storytank.graph;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one driver of this process, on a server or on the database in this process, with all changes of the graph applied. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${storytank.graph.uri:}'.isBlank()")
    EmbeddedDatabase embeddedDatabase(GraphSettings settings) {
        return new EmbeddedDatabase(settings.directory(), settings.keepTransactionLogs(), settings.pageCache());
    }

    @Bean(destroyMethod = "close")
    Driver graphDriver(GraphSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        var driver = connect(settings, embedded.getIfAvailable());
        new Migrations(driver).apply();
        return driver;
    }

    private static Driver connect(GraphSettings settings, @Nullable EmbeddedDatabase embedded) {
        var config = Config.builder()
                .withMaxConnectionPoolSize(50)
                .withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
                .withUserAgent("storytank")
                .build();
        return embedded == null
                ? GraphDatabase.driver(
                        URI.create(settings.uri()), AuthTokens.basic(settings.username(), settings.password()), config)
                : GraphDatabase.driver(embedded.uri(), embedded.auth(), config);
    }
}
