package org.storytank.publishing.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.storytank.provenance.ManifestJson;
import org.storytank.provenance.TestKeys;
import org.storytank.publishing.format.Finding.What;

/** A file that was changed is found out, and the change is told: in every format, wherever it is. */
class TamperingTests {

    private static final Check CHECK = new Check(List.of(TestKeys.open()));

    static byte[] file(Format format, Work work) {
        var edition = Works.edition(work);
        var content = format.content(edition);
        return format.slot()
                .fill(
                        content,
                        TestKeys.sign(ManifestJson.of(edition.manifest(format, content)))
                                .text());
    }

    static Stream<Arguments> files() {
        return Stream.concat(
                Stream.of(Format.values()).map(format -> Arguments.of(format, Works.story())),
                Stream.of(Format.HTML, Format.JSON).map(format -> Arguments.of(format, Works.debate())));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileAsItWasMadeIsTrue(Format format, Work work) {
        var report = CHECK.of(file(format, work));

        assertThat(report.findings()).isEmpty();
        assertThat(report.isTrue()).isTrue();
        assertThat(report.manifest().orElseThrow().spans()).isEqualTo(work.spans());
    }

    @ParameterizedTest
    @EnumSource
    void oneBitChangedAnywhereIsFoundOutAndToldWhere(Format format) {
        var file = file(format, Works.small());
        var random = new Random(7);
        for (var at = 0; at < file.length; at++) {
            var changed = file.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            var report = CHECK.of(changed);
            assertThat(report.isTrue()).as("byte %d of %s", at, format).isFalse();
            assertThat(report.findings()).as("byte %d of %s", at, format).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void oneByteMoreOrLessAnywhereIsFoundOut(Format format, Work work) {
        var file = new String(file(format, work), ISO_8859_1);
        for (var at = 0; at <= file.length(); at += 97) {
            assertFalse(file.substring(0, at) + " " + file.substring(at));
            assertFalse(file.substring(0, at)
                    + file.substring(Math.min(file.length(), at + 1))
                    + (at == file.length() ? "x" : ""));
        }
    }

    private static void assertFalse(String changed) {
        assertThat(CHECK.of(changed.getBytes(ISO_8859_1)).isTrue()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "JSON", "MARKDOWN"})
    void changedWordsAreToldByTheirPlace(Format format) {
        var report = tampered(format, "montait,", "coulait,");

        assertThat(report.findings()).containsExactly(Finding.at(What.TEXT, 1, 2, 2));
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "JSON"})
    void aMachinesWordsPassedOffAsAPersonsAreToldByTheirPlace(Format format) {
        var report = format == Format.HTML
                ? tampered(format, "data-class=\"machine-generated\" data-run=\"r1\"", "data-class=\"person\"")
                : tampered(
                        format,
                        "\"class\":\"machine-generated\",\"label\":\"IA\",\"run\":\"r1\"",
                        "\"class\":\"person\"");

        assertThat(report.findings()).containsExactly(Finding.at(What.LABEL, 1, 2, 2));
    }

    @Test
    void anAnnotationMovedToAPersonIsToldByItsPlace() {
        var report = tampered(Format.MARKDOWN, "<storytank:machine-edited/r2>", "<storytank:person/c1>");

        assertThat(report.findings()).contains(Finding.at(What.LABEL, 1, 2, 3));
    }

    @Test
    void aBadgeTakenAwayIsALabelTakenAway() {
        var report = tampered(
                Format.HTML,
                "<b class=\"badge\">IA : reformulé<span class=\"visually-hidden\"> provenance.spoken.machine-edited </span></b> ",
                "");

        assertThat(report.findings()).containsExactly(Finding.at(What.LABEL, 1, 2, 3));
        assertThat(tampered(Format.MARKDOWN, "\\[IA\\] montait", "montait").isTrue())
                .isFalse();
    }

    @Test
    void theLabelOfTheWholeIsComparedToo() {
        var report = tampered(
                Format.HTML,
                "<meta name=\"ai-disclosure\" content=\"mixed\"",
                "<meta name=\"ai-disclosure\" content=\"none\"");

        assertThat(report.findings()).contains(Finding.of(What.LABEL));
    }

    @Test
    void whatStandsAroundTheTextIsToldByItsLine() {
        var report = tampered(Format.HTML, "#123456", "#123457");

        assertThat(report.findings()).singleElement().satisfies(found -> {
            assertThat(found.what()).isEqualTo(What.FILE);
            assertThat(found.line()).isPositive();
        });
    }

    @Test
    void aPlaceInAManifestIsAsHardToChangeAsAWord() {
        for (var format : Format.values()) {
            var report = tampered(format, "\"label\":\"always\"", "\"label\":\"seldom\"");
            assertThat(report.findings()).contains(Finding.of(What.MANIFEST));
        }
    }

    @Test
    void aManifestOfAnotherFileDoesNotFit() {
        var other = Format.HTML.slot().empty(file(Format.HTML, Works.debate())).orElseThrow();
        var content = Format.HTML.slot().empty(file(Format.HTML, Works.story())).orElseThrow();

        var report = CHECK.of(Format.HTML.slot().fill(content.content(), other.manifest()));

        assertThat(report.isTrue()).isFalse();
        assertThat(report.findings()).extracting(Finding::what).contains(What.TEXT);
    }

    @Test
    void aStrangersKeyIsNotBelieved() {
        var report = new Check(List.of(TestKeys.another())).of(file(Format.HTML, Works.story()));

        assertThat(report.findings()).containsExactly(Finding.of(What.KEY));
    }

    @Test
    void aFileWithoutAManifestIsCalledUnknownNotHuman() {
        for (var bytes : List.of(new byte[0], "Hello".getBytes(UTF_8), new byte[100])) {
            assertThat(CHECK.of(bytes))
                    .isEqualTo(new Report(java.util.Optional.empty(), List.of(Finding.of(What.NO_MANIFEST))));
        }
    }

    private static Report tampered(Format format, String before, String after) {
        var file = new String(file(format, Works.story()), UTF_8);
        var bytes = format == Format.EPUB ? new String(file(format, Works.story()), ISO_8859_1) : file;
        var changed = bytes.replaceFirst(
                java.util.regex.Pattern.quote(before), java.util.regex.Matcher.quoteReplacement(after));
        assertThat(changed).isNotEqualTo(bytes);
        return CHECK.of(changed.getBytes(format == Format.EPUB ? ISO_8859_1 : UTF_8));
    }
}
