package org.storytank.graph;

import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j inside this process, reached over Bolt like any server: a new loopback port and a new password at each start. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String USER = "neo4j";
    private static final Duration CLOSES_WITHIN = Duration.ofMillis(200);

    private final DatabaseManagementService service;
    private final String password = newPassword();
    private final URI uri;

    /** Starts on the files in {@code directory}, which is made when it does not exist. */
    public EmbeddedDatabase(Path directory, String keepTransactionLogs, String pageCache) {
        service = new DatabaseManagementServiceBuilder(directory.toAbsolutePath())
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", 0))
                // Whoever closes it has closed its driver before: nobody is left to wait for.
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, CLOSES_WITHIN)
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, CLOSES_WITHIN)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, keepTransactionLogs)
                .setConfig(GraphDatabaseSettings.check_point_interval_time, Duration.ofMinutes(5))
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(pageCache))
                // A small graph grows many times over in its first minutes, and planning every query anew costs more
                // than it gains.
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofMinutes(10))
                .build();
        var system = (GraphDatabaseAPI) service.database(SYSTEM_DATABASE_NAME);
        system.executeTransactionally(
                "ALTER USER $user SET PASSWORD $password CHANGE NOT REQUIRED",
                Map.of("user", USER, "password", password));
        var bolt = system.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        uri = URI.create("bolt://127.0.0.1:" + bolt.getPort());
    }

    public URI uri() {
        return uri;
    }

    public AuthToken auth() {
        return AuthTokens.basic(USER, password);
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        service.shutdown();
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
