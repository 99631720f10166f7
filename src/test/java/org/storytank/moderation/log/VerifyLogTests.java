package org.storytank.moderation.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who checks a log that they downloaded. */
class VerifyLogTests {

    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void tenLines() {
        var seal = Seal.FIRST;
        for (var number = 1; number <= 10; number++) {
            var json = Entries.one(number % 2 == 0 ? Act.HELD : Act.REPORTED).json(number);
            seal = Seal.of(seal, json);
            lines.add(seal + " " + json);
        }
    }

    @Test
    void aWholeLogIsWhole() throws IOException {
        assertThat(verify()).isZero();
        assertThat(told()).contains("lines    10", "WHOLE");
    }

    @Test
    void anAlteredLineIsFoundWhereItStands() throws IOException {
        lines.set(3, lines.get(3).replace("insult", "spam"));

        assertThat(verify()).isEqualTo(1);
        assertThat(told()).contains("CHANGED  line 4:", "altered", "NOT WHOLE").doesNotContain("line 5:");
    }

    @Test
    void anAlteredLineWithANewSealOfItsOwnIsFoundAtTheNext() throws IOException {
        var json = lines.get(3).substring(65).replace("insult", "spam");
        lines.set(3, Seal.of(lines.get(2).substring(0, 64), json) + " " + json);

        assertThat(verify()).isEqualTo(1);
        assertThat(told()).contains("CHANGED  line 5:");
    }

    @Test
    void aRemovedLineIsFound() throws IOException {
        lines.remove(4);

        assertThat(verify()).isEqualTo(1);
        assertThat(told()).contains("CHANGED  line 5: it has the number 6 where 5 belongs");
    }

    @Test
    void theFirstLineCannotBeRemovedEither() throws IOException {
        lines.removeFirst();

        assertThat(verify()).isEqualTo(1);
        assertThat(told()).contains("CHANGED  line 1:");
    }

    @Test
    void linesInAnotherOrderAreFound() throws IOException {
        lines.set(6, lines.set(7, lines.get(6)));

        assertThat(verify()).isEqualTo(1);
        assertThat(told()).contains("CHANGED  line 7:", "removed, added or moved");
    }

    @Test
    void aRepeatedLineIsFound() throws IOException {
        lines.add(5, lines.get(4));

        assertThat(verify()).isEqualTo(1);
        assertThat(told()).contains("CHANGED  line 6:");
    }

    @Test
    void aCutEndIsFoundByASealThatThePlaceShowed() throws IOException {
        var shown = lines.removeLast().substring(0, 64);

        assertThat(verify()).isZero();
        assertThat(verify("--head", shown)).isEqualTo(1);
        assertThat(told()).contains("is in no line");
    }

    @Test
    void aLogWrittenAnewFromTheStartIsFoundByASealThatThePlaceShowed() throws IOException {
        var shown = lines.getLast().substring(0, 64);
        var seal = Seal.FIRST;
        for (var at = 0; at < lines.size(); at++) {
            var json = lines.get(at).substring(65).replace("insult", "spam");
            seal = Seal.of(seal, json);
            lines.set(at, seal + " " + json);
        }

        assertThat(verify()).isZero();
        assertThat(verify("--head", shown)).isEqualTo(1);
    }

    @Test
    void aSealOfAnEarlierDayIsEnough() throws IOException {
        assertThat(verify("--head", lines.get(4).substring(0, 64))).isZero();
    }

    @Test
    void anyOtherCharacterAnywhereIsFound() throws IOException {
        var whole = String.join("\n", lines);
        var random = new Random(6);
        for (var round = 0; round < 300; round++) {
            var at = random.nextInt(whole.length());
            var other = whole.charAt(at) == 'a' ? 'b' : 'a';
            var altered = new StringBuilder(whole);
            altered.setCharAt(at, other);
            assertThat(LogCheck.of(altered.toString().lines(), Optional.empty()).isTrue())
                    .as("character %d of the log", at)
                    .isFalse();
        }
    }

    @Test
    void whatIsNoLogIsSaid() throws IOException {
        lines.set(0, "Dear all, the log is fine.");

        assertThat(verify()).isEqualTo(1);
        assertThat(told()).contains("line 1: not a line of this log; allowed:").doesNotContain("Dear all");
    }

    @Test
    void aMissingFileAndAWrongWordAreToldApart() throws IOException {
        assertThat(VerifyLog.run(List.of(folder.resolve("none").toString()), out()))
                .isEqualTo(2);
        assertThat(told()).contains("Could not be read");
        assertThat(verify("--head", "x")).isEqualTo(2);
        assertThat(VerifyLog.run(List.of(), out())).isEqualTo(2);
    }

    private int verify(String... more) throws IOException {
        var file = folder.resolve("log.txt");
        Files.write(file, lines);
        var arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(more));
        return VerifyLog.run(arguments, out());
    }

    private PrintStream out() {
        return new PrintStream(told, true, UTF_8);
    }

    private String told() {
        return told.toString(UTF_8);
    }
}
