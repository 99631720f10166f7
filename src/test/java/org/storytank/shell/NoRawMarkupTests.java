package org.storytank.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type reaches a page as text only: no page has a way to turn a text into markup. */
class NoRawMarkupTests {

    private static final Pattern RAW = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment"
                    + "|unsafe(HTML|SVG|Static)|document\\.write|dangerouslyPasteHTML|flow\\.component\\.(Html|Svg);|srcdoc|\\$unsafe");
    private static final List<Path> SOURCES = List.of(
            Path.of("frontend"),
            Path.of("src/main/java"),
            Path.of("src/main/jte"),
            Path.of("src/main/resources/plain"));

    // The logo is a drawing of our own, the same for everybody.
    private static final Path OURS = Path.of("src/main/java/org/storytank/shell/Logo.java");

    @Test
    void noSourceTurnsTextIntoMarkup() throws IOException {
        for (var folder : SOURCES) {
            try (var files = Files.walk(folder)) {
                assertThat(sources(files)).isNotEmpty().noneMatch(NoRawMarkupTests::isRaw);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this.innerHTML = claim.text",
                "html`${unsafeHTML(claim.text)}`",
                "import com.vaadin.flow.component.Html;",
                "<p>$unsafe{claim.text()}</p>"
            })
    void whatWouldTurnTextIntoMarkupIsFound(String line) {
        assertThat(RAW.matcher(line).find()).isTrue();
    }

    private static List<Path> sources(Stream<Path> files) {
        return files.filter(file -> file.toString().matches(".*\\.(ts|js|java|jte)"))
                .filter(file -> !file.startsWith("frontend/generated") && !file.equals(OURS))
                .toList();
    }

    private static boolean isRaw(Path file) {
        try {
            return RAW.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
