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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storytank.journey.HostCommand;

/** Whoever left for good is in no file of the database any more once it was compacted: looked for in the bytes on the disk. */
@ExtendWith(OneAtATime.class)
class NothingLeftJourney {

    @TempDir
    static Path folder;

    private static String planted;

    @BeforeAll
    static void aPlaceThatOneOfTwoWritersLeftAndThatWasCompacted() {
        var graph = folder.resolve("graph");
        var answer = HostCommand.program(PlantedPlace.class, graph.toString());
        assertThat(answer.code()).as(answer.said()).isZero();
        planted = answer.said();
        var compacted = HostCommand.ofProduct(graph, "compact");
        assertThat(compacted.code()).as(compacted.said()).isZero();
    }

    @Test
    void nothingOfWhoeverLeftIsOnTheDiskButWhatTheyWroteWithOthers() throws Exception {
        assertThat(filesWith(person("left"))).isEmpty();
        assertThat(filesWith(PlantedPlace.LEAVES.name())).isEmpty();
        assertThat(filesWith(PlantedPlace.LEAVES.own())).isEmpty();
        assertThat(filesWith(PlantedPlace.LEAVES.shared())).isNotEmpty();
    }

    @Test
    void whoeverStaysIsFoundByTheSameSearch() throws Exception {
        assertThat(filesWith(person("stays"))).isNotEmpty();
        assertThat(filesWith(PlantedPlace.STAYS.name())).isNotEmpty();
        assertThat(filesWith(PlantedPlace.STAYS.own())).isNotEmpty();
    }

    private static String person(String what) {
        return planted.lines()
                .filter(line -> line.startsWith(what + " "))
                .findFirst()
                .orElseThrow()
                .substring(what.length() + 1);
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
