package org.storytank.graph.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no backup, or no longer: refused before anything is touched, with what is wrong. */
class BrokenArchiveTests {

    @TempDir
    static Path once;

    @TempDir
    Path folder;

    private Path file;

    @BeforeAll
    static void aBackup() throws IOException {
        var place = new Place(once.resolve("place"));
        place.write("CREATE (:Person {id: 'ada', name: 'Ada'})-[:MAY]->(:Place {id: 'story'})");
        place.backup(once.resolve("backup.zip"));
    }

    @BeforeEach
    void aCopyToBreak() throws IOException {
        file = Files.copy(once.resolve("backup.zip"), folder.resolve("backup.zip"));
    }

    @Test
    void aFileThatIsNotThere() {
        assertRefused(folder.resolve("none.zip"), "There is no file");
    }

    @Test
    void aFileThatWasCutOff() throws IOException {
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertRefused(file, "its end is missing");
    }

    @Test
    void aFileOfSomethingElse() throws IOException {
        Files.writeString(file, "Once upon a time");

        assertRefused(file, "it is no zip file");
    }

    @Test
    void aZipOfSomethingElse() throws IOException {
        assertRefused(
                rewritten((name, bytes) -> name.equals(Manifest.ENTRY) ? null : bytes), "it holds no manifest.json");
    }

    @Test
    void aManifestThatCannotBeRead() throws IOException {
        assertRefused(rewritten(Manifest.ENTRY, "{", "["), "its manifest.json cannot be read");
    }

    @Test
    void wordsThatWereChanged() throws IOException {
        assertRefused(rewritten(Manifest.NODES, "Ada", "Eve"), "nodes.jsonl is not what was written");
    }

    @Test
    void aMissingPart() throws IOException {
        assertRefused(
                rewritten((name, bytes) -> name.equals(Manifest.RELATIONSHIPS) ? null : bytes),
                "it holds no relationships.jsonl");
    }

    @Test
    void aWrongNumberOfNodes() throws IOException {
        assertRefused(rewritten(Manifest.ENTRY, "\"nodes\" : ", "\"nodes\" : 1"), "lines instead of 1");
    }

    @Test
    void aBitThatTurnedOnTheDisk() throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[60] ^= 1;
        Files.write(file, bytes);

        assertRefused(file, "is broken");
    }

    @Test
    void aFormatOfTheFuture() throws IOException {
        assertRefused(rewritten(Manifest.ENTRY, "\"format\" : 1", "\"format\" : 2"), "has format 2");
    }

    @Test
    void aChangeOfTheGraphThatThisVersionDoesNotKnow() throws IOException {
        assertRefused(rewritten(Manifest.ENTRY, "0001-people.cypher", "9999-future.cypher"), "9999-future.cypher");
    }

    private void assertRefused(Path broken, String why) {
        var into = new Place(folder.resolve("into"));

        assertThatThrownBy(() -> Place.restore(into.settings(), broken, true))
                .isInstanceOf(NotRestored.class)
                .hasMessageContaining(why);

        assertThat(folder.resolve("into")).doesNotExist();
        assertThat(folder.resolve("into.restoring")).doesNotExist();
    }

    private Path rewritten(String entry, String from, String to) throws IOException {
        return rewritten((name, bytes) ->
                name.equals(entry) ? new String(bytes, UTF_8).replace(from, to).getBytes(UTF_8) : bytes);
    }

    private Path rewritten(BiFunction<String, byte[], byte[]> change) throws IOException {
        var other = folder.resolve("rewritten.zip");
        try (var in = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(other))) {
            for (var entry : in.stream().toList()) {
                var bytes =
                        change.apply(entry.getName(), in.getInputStream(entry).readAllBytes());
                if (bytes != null) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(bytes);
                }
            }
        }
        return other;
    }
}
