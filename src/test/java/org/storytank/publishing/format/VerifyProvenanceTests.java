package org.storytank.publishing.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storytank.provenance.CanonicalJson;
import org.storytank.provenance.TestKeys;

/** The command, as somebody without a server uses it. */
class VerifyProvenanceTests {

    @TempDir
    Path folder;

    private Path file;
    private Path keys;

    @BeforeEach
    void aFileAndTheKeysOfItsPlace() throws IOException {
        file = folder.resolve("tide.html");
        keys = folder.resolve("keys.json");
        Files.write(file, TamperingTests.file(Format.HTML, Works.story()));
        Files.writeString(
                keys,
                CanonicalJson.of(Map.of(
                        "keys",
                        List.of(TestKeys.another().jwk(), TestKeys.open().jwk()))));
    }

    @Test
    void aGenuineFileEndsWithZeroAndTellsWhoAndWhatMadeIt() {
        var said = new ByteArrayOutputStream();

        assertThat(run(said, file, keys)).isZero();
        assertThat(said.toString(UTF_8)).contains("GENUINE", "machine-generated", "a-model:7b", "Hélène Roy");
    }

    @Test
    void aChangedWordEndsWithOneAndIsToldByItsPlace() throws IOException {
        Files.writeString(file, Files.readString(file).replace("montait, ", "baissait, "));
        var said = new ByteArrayOutputStream();

        assertThat(run(said, file, keys)).isOne();
        assertThat(said.toString(UTF_8)).contains("words: part 1, paragraph 2, passage 2");
    }

    @Test
    void otherKeysEndWithOne() throws IOException {
        Files.writeString(keys, CanonicalJson.of(TestKeys.another().jwk()));

        assertThat(run(new ByteArrayOutputStream(), file, keys)).isOne();
    }

    @Test
    void whatCannotBeCheckedEndsWithTwo() {
        assertThat(run(new ByteArrayOutputStream(), folder.resolve("none"), keys))
                .isEqualTo(2);
        assertThat(run(new ByteArrayOutputStream(), file, file)).isEqualTo(2);
    }

    private static int run(ByteArrayOutputStream said, Path file, Path keys) {
        return VerifyProvenance.run(
                List.of(file.toString(), "--key", keys.toString()), new PrintStream(said, true, UTF_8));
    }
}
