package org.storytank.graph.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;
import org.storytank.graph.EmbeddedDatabase;

class RestoreTests {

    private static final String[] CONTENT = {"""
        CREATE (ada:Person {id: 'ada', name: 'Ada', nameKey: 'ada', hue: 3, host: true, seenAt: datetime('2026-03-01T10:00:00.123456789Z')})
        CREATE (story:Story:Place {id: 'story', title: 'La marée — 潮 🌊', share: 0.5, tags: ['a', 'b'], day: date('2026-03-01')})
        CREATE (ada)-[:MAY {role: 'OWNER', since: localdatetime('2026-03-01T10:00')}]->(story)
        CREATE (ada)-[:WROTE]->(story), (ada)-[:WROTE]->(story), (story)-[:IS]->(story)
        CREATE (), (:`With spaces, and a "quote"` {`odd name`: true, nothing: [], far: -9223372036854775808})
        """, "CREATE (:HostLink {hash: 'an unused link', only: true})"};

    @TempDir
    static Path once;

    private static Path file;
    private static List<String> content;

    @TempDir
    Path folder;

    private Place place;

    @BeforeAll
    static void aPlaceWithABackup() throws IOException {
        var first = new Place(once.resolve("place"));
        file = once.resolve("backup.zip");
        first.write(CONTENT);
        first.with(driver -> {
            driver.executableQuery("CREATE (:SigningKey {name: 'key', bytes: $bytes})")
                    .withParameters(Map.of("bytes", new byte[] {0, -1, 127, -128}))
                    .execute();
            content = Place.content(driver);
        });
        first.backup(file);
    }

    @BeforeEach
    void aPlaceOfItsOwn() throws IOException {
        place = new Place(folder.resolve("place"));
        FileSystemUtils.copyRecursively(once.resolve("place"), place.folder());
    }

    @Test
    void whatWasThereComesBackInAnEmptyFolderToTheLastValueButForAnUnusedLinkThatMakesSomebodyHost()
            throws IOException {
        var other = new Place(folder.resolve("other"));

        Place.restore(other.settings(), file, false);

        assertThat(content).anyMatch(node -> node.contains("HostLink"));
        assertThat(other.content()).isEqualTo(withoutHostLink(content));
        assertThat(folder.resolve("other.restoring")).doesNotExist();
    }

    @Test
    void onlyItsOwnerMayReadTheFile() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aBackupDoesNotReplaceAFile() {
        assertThatThrownBy(() -> place.backup(file)).hasMessageContaining("exists already");
    }

    @Test
    void aFolderWithADatabaseIsNotOverwritten() {
        assertThatThrownBy(() -> Place.restore(place.settings(), file, false)).hasMessageContaining("--force");

        assertThat(place.content()).isEqualTo(content);
    }

    @Test
    void withForceWhatWasThereIsMovedAside() throws IOException {
        place.write("CREATE (:Later)");

        Place.restore(place.settings(), file, true);

        assertThat(place.content()).noneMatch(node -> node.contains("Later"));
        var aside = beside("place.before-").getFirst();
        assertThat(new Place(aside).content()).anyMatch(node -> node.contains("Later"));
    }

    @Test
    void anInterruptedRestoreLeavesWhatWasThereAndTheNextOneGoesThrough() throws IOException {
        Files.createDirectories(folder.resolve("place.restoring/data"));
        Files.writeString(folder.resolve("place.restoring/data/half"), "half a database");

        RestoredFolder.of(place.folder()).finish();
        assertThat(place.content()).isEqualTo(content);

        Place.restore(place.settings(), file, true);
        assertThat(place.content()).isEqualTo(withoutHostLink(content));
    }

    @Test
    void aRestoreThatWasCutOffBetweenItsLastTwoStepsIsFinishedAtTheNextStart() throws IOException {
        Files.move(place.folder(), folder.resolve("place.restored"));

        RestoredFolder.of(place.folder()).finish();

        assertThat(place.content()).isEqualTo(content);
        assertThat(folder.resolve("place.restored")).doesNotExist();
    }

    @Test
    void intoAServerItIsRestoredWholeAndFromAServerItIsBackedUp() throws IOException {
        var expected = withoutHostLink(content);
        try (var server = new EmbeddedDatabase(folder.resolve("server"), "false", "16M");
                var driver = GraphDatabase.driver(server.uri(), server.auth())) {
            var settings = Place.server(server);

            Place.restore(settings, file, false);
            assertThat(Place.content(driver)).isEqualTo(expected);

            driver.executableQuery("CREATE (:Later)").execute();
            assertThatThrownBy(() -> Place.restore(settings, file, false)).hasMessageContaining("--force");
            Place.restore(settings, file, true);
            assertThat(Place.content(driver)).isEqualTo(expected);

            new Backup(settings, Clock.systemUTC()).to(folder.resolve("from-server.zip"));
        }
        var home = new Place(folder.resolve("home"));
        Place.restore(home.settings(), folder.resolve("from-server.zip"), false);
        assertThat(home.content()).isEqualTo(expected);
    }

    @Test
    void aRestoreIntoAServerThatFailsLeavesWhatWasThere() throws IOException {
        try (var server = new EmbeddedDatabase(folder.resolve("server"), "false", "16M");
                var driver = GraphDatabase.driver(server.uri(), server.auth())) {
            driver.executableQuery("CREATE CONSTRAINT one_story FOR (s:Story) REQUIRE s.share IS UNIQUE")
                    .execute();
            driver.executableQuery("CREATE (:Story {share: 1, title: 'here before'})")
                    .execute();
            var twice = folder.resolve("twice.zip");
            place.write("CREATE (:Story {id: 'second', share: 0.5})");
            place.backup(twice);

            assertThatThrownBy(() -> Place.restore(Place.server(server), twice, true))
                    .hasMessageContaining("share");

            assertThat(Place.content(driver)).singleElement().asString().contains("here before");
        }
    }

    private static List<String> withoutHostLink(List<String> content) {
        return content.stream().filter(node -> !node.contains("HostLink")).toList();
    }

    private List<Path> beside(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }
}
