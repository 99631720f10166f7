package org.storytank.debate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./storytank convert}. */
class ConvertTests {

    private static final String KIALO = "Discussion Title: Bread\n\n1. Free bread\n1.1. Pro: Hunger\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aKialoFileBecomesArgdown() throws IOException {
        assertThat(convert("bread.txt", KIALO, "--to", "argdown")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("===\ntitle: \"Bread\"\n===\n\n[1]: Free bread\n\n[1.1]: Hunger\n\n[1]\n  + [1.1]\n\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatIsLostIsSaidBesideTheFileInTheLanguageAskedFor() throws IOException {
        assertThat(convert("bread.dat", KIALO, "--from", "kialo", "--to", "apx", "--lang", "fr"))
                .isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("arg(1).\narg(1_1).\n");
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Le titre de la carte n’est pas repris.",
                        "Les mots de 2 affirmations ne sont pas repris ; seul leur nom reste.",
                        "Une affirmation a changé de nom.",
                        "Un argument pour une affirmation n’est pas repris : ce format ne connaît que les arguments contre.");
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsWritten() throws IOException {
        assertThat(convert("bread.txt", "1. Bread", "--to", "argdown")).isEqualTo(2);
        assertThat(convert("bread.dat", KIALO, "--to", "argdown")).isEqualTo(2);
        assertThat(convert("bread.txt", KIALO, "--to", "word")).isEqualTo(2);
        assertThat(convert("bread.txt", KIALO)).isEqualTo(2);
        assertThat(Convert.run(List.of("no such file", "--to", "json"), stream(out), stream(err)))
                .isEqualTo(2);

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .contains("Line 1: The first line has to be 'Discussion Title:' and a title");
    }

    private int convert(String name, String text, String... options) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        var arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(options));
        return Convert.run(arguments, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
