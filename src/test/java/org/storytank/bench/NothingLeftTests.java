package org.storytank.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storytank.journey.HostCommand;

/** Whoever left for good is in no file of the database any more once it was compacted: looked for in the bytes on the disk. */
class NothingLeftTests {

    @TempDir
    Path folder;

    @Test
    void afterLeavingAndCompactingNothingOfThemIsOnTheDiskButWhatTheyWroteWithOthers() throws Exception {
        var person = planted("leaves");
        compact();

        assertThat(filesWith(person)).isEmpty();
        assertThat(filesWith(PlantedPlace.NAME)).isEmpty();
        assertThat(filesWith(PlantedPlace.OWN_WORDS)).isEmpty();
        assertThat(filesWith(PlantedPlace.SHARED_WORDS)).isNotEmpty();
    }

    @Test
    void whoeverStaysIsFoundByTheSameSearch() throws Exception {
        var person = planted("stays");
        compact();

        assertThat(filesWith(person)).isNotEmpty();
        assertThat(filesWith(PlantedPlace.NAME)).isNotEmpty();
        assertThat(filesWith(PlantedPlace.OWN_WORDS)).isNotEmpty();
    }

    private String planted(String what) throws Exception {
        var answer = HostCommand.main(PlantedPlace.class, graph().toString(), what);
        assertThat(answer.code()).as(answer.said()).isZero();
        return answer.said()
                .lines()
                .filter(line -> line.startsWith("person "))
                .findFirst()
                .orElseThrow()
                .substring("person ".length());
    }

    private void compact() {
        var answer = HostCommand.ofClasses(graph(), "compact");
        assertThat(answer.code()).as(answer.said()).isZero();
    }

    private Path graph() {
        return folder.resolve("graph");
    }

    private List<Path> filesWith(String words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, words))
                    .toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            var bytes = new String(Files.readAllBytes(file), ISO_8859_1);
            return Stream.of(UTF_8, UTF_16LE, UTF_16BE).anyMatch(charset -> bytes.contains(asRead(words, charset)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String asRead(String words, Charset charset) {
        return new String(words.getBytes(charset), ISO_8859_1);
    }
}
