package org.storytank.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.graph.AskedAtDoor;
import org.storytank.graph.EmbeddedDatabase;
import org.storytank.graph.GraphSettings;
import org.storytank.graph.OnRealGraph;

/** The host's command, on the data folder of a place that is stopped and at the door of one that runs. */
@OnRealGraph
class RotateKeyTests {

    @TempDir
    private Path folder;

    @Autowired
    private AskedAtDoor door;

    @Autowired
    private Signing signing;

    @Test
    void theDatabaseOfAStoppedPlaceGetsAFreshKeyAndTheOldOneStaysPublished() throws Exception {
        var before = new String[1];
        var settings = stopped();
        SignedManifest signed;
        try (var inside = new EmbeddedDatabase(settings.directory(), "false", "16M");
                var driver = GraphDatabase.driver(inside.uri(), inside.auth())) {
            var then = signing(driver);
            signed = then.sign(Map.of("said", "then"));
            before[0] = then.keys().getFirst().kid();
        }

        var said = new RotateKey(Clock.systemUTC()).rotated(settings);

        try (var inside = new EmbeddedDatabase(settings.directory(), "false", "16M");
                var driver = GraphDatabase.driver(inside.uri(), inside.auth())) {
            var now = signing(driver);
            assertThat(now.keys()).hasSize(2);
            assertThat(said).contains(before[0], now.keys().getFirst().kid(), "storytank-keys.json");
            assertThat(now.keys().getLast().kid()).isEqualTo(before[0]);
            assertThat(signed.isSignedBy(now.keys())).isTrue();
            assertThat(now.sign(Map.of("said", "now")).isSignedBy(now.keys().subList(1, 2)))
                    .isFalse();
        }
    }

    @Test
    void aFolderWithoutADatabaseIsNamed() {
        assertThat(new RotateKey(Clock.systemUTC()).run("--storytank.graph.directory=" + folder.resolve("none")))
                .isOne();
        assertThat(new RotateKey(Clock.systemUTC()).run("a-file")).isEqualTo(2);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aRunningPlaceDoesItWhenItsHostAsksAtTheDoor() {
        var old = signing.keys().getFirst();
        var signed = signing.sign(Map.of("said", "then"));

        var said = door.done();

        assertThat(door.word()).hasSize("backup".length());
        assertThat(signing.keys()).hasSize(2).endsWith(old);
        assertThat(said).contains(old.kid(), signing.keys().getFirst().kid());
        assertThat(signed.isSignedBy(signing.keys())).isTrue();
    }

    private GraphSettings stopped() {
        return new GraphSettings("", "neo4j", "", folder.resolve("graph"), "false", "16M", "", Duration.ofMinutes(1));
    }

    private static Signing signing(Driver driver) {
        return new Signing(new Neo4jKeyring(driver), Clock.systemUTC());
    }
}
