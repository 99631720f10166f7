package org.storytank.publishing.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.storytank.journey.Crowd;
import org.storytank.provenance.PublicKey;
import org.storytank.provenance.TestKeys;
import org.storytank.provenance.TextClass;
import org.storytank.shell.web.PlainFiles;

/** What the browser finds in a file, alone, is what the place finds in it: the same findings, at the same places, in the same order. */
class SameVerdictJourney {

    // Primes: every kind of place in a file has its turn.
    private static final int STRIDE = 37;
    private static final int WIDE_STRIDE = 211;

    @AutoClose
    private final Crowd crowd = new Crowd();

    private Page page;

    @BeforeEach
    void aPageWithNothingButTheCheck() {
        page = crowd.somebody().newPage();
        page.route("http://localhost/**", route -> route.fulfill(new FulfillOptions().setBody("<!doctype html><p>")));
        page.navigate("http://localhost/");
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(PlainFiles.check()));
    }

    @Test
    void filesAsTheyWereMadeAreTrue() {
        var files = TamperingTests.files()
                .map(one -> TamperingTests.file((Format) one.get()[0], (Work) one.get()[1]))
                .toList();

        assertThat(inTheBrowser(files, TestKeys.open())).containsOnly("");
        assertThat(inTheBrowser(files, TestKeys.another())).containsOnly("key 0 0 0 0 0 0");
    }

    @Test
    void aFileWithoutAManifestIsCalledUnknown() {
        assertSame(List.of("Hello".getBytes(UTF_8), new byte[100], new byte[1]));
    }

    @ParameterizedTest
    @EnumSource
    void oneBitChanged(Format format) {
        var random = new Random(11);
        var changed = new ArrayList<byte[]>();
        for (var work : List.of(Works.small(), Works.story())) {
            var file = TamperingTests.file(format, work);
            for (var at = 0; at < file.length; at += STRIDE) {
                var one = file.clone();
                one[at] ^= (byte) (1 << random.nextInt(8));
                changed.add(one);
            }
        }
        assertSame(changed);
    }

    @ParameterizedTest
    @EnumSource
    void oneByteMoreOrLess(Format format) {
        var file = new String(TamperingTests.file(format, Works.story()), ISO_8859_1);
        var changed = new ArrayList<String>();
        for (var at = 0; at < file.length(); at += WIDE_STRIDE) {
            changed.add(file.substring(0, at) + " " + file.substring(at));
            changed.add(file.substring(0, at) + file.substring(at + 1));
        }
        assertSame(changed.stream().map(one -> one.getBytes(ISO_8859_1)).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aManifestOfAnotherFile(Format format) {
        var slot = format.slot();
        var other = slot.empty(TamperingTests.file(format, Works.small())).orElseThrow();
        var content = slot.empty(TamperingTests.file(format, Works.story())).orElseThrow();

        assertSame(List.of(slot.fill(content.content(), other.manifest()), slot.fill(content.content(), "{}")));
    }

    private void assertSame(List<byte[]> files) {
        var check = new Check(List.of(TestKeys.open()));
        var there = files.stream().map(file -> said(check.of(file))).toList();
        var here = inTheBrowser(files, TestKeys.open());
        var differences = new ArrayList<String>();
        for (var i = 0; i < files.size(); i++) {
            if (!there.get(i).equals(here.get(i))) {
                differences.add("file %d: the place says '%s', the browser '%s': %s"
                        .formatted(i, there.get(i), here.get(i), new String(files.get(i), ISO_8859_1)));
            }
        }
        assertThat(differences).isEmpty();
        assertThat(here).hasSameSizeAs(files).doesNotContain("");
    }

    @SuppressWarnings("unchecked")
    private List<String> inTheBrowser(List<byte[]> files, PublicKey key) {
        return (List<String>) page.evaluate(
                """
                async ([files, keys, classes]) => {
                    const said = [];
                    for (const file of files) {
                        const bytes = Uint8Array.from(atob(file), (unit) => unit.charCodeAt(0));
                        const { findings } = await storytank.check(bytes, keys, classes);
                        said.push(findings.map((one) => Object.values(one).join(" ")).join(", "));
                    }
                    return said;
                }
                """,
                List.of(
                        files.stream().map(Base64.getEncoder()::encodeToString).toList(),
                        List.of(key.jwk()),
                        classes()));
    }

    private static Map<String, Object> classes() {
        var classes = new LinkedHashMap<String, Object>();
        Arrays.stream(TextClass.values())
                .forEach(made -> classes.put(
                        made.word(),
                        Map.of(
                                "term",
                                made.digitalSourceType().map(Object::toString).orElse(""),
                                "disclosure",
                                made.disclosure().orElse(""),
                                "machine",
                                made.isMachines())));
        return classes;
    }

    private static String said(Report report) {
        return report.findings().stream()
                .map(one -> Stream.of(
                                one.what().name().toLowerCase(Locale.ROOT),
                                one.part(),
                                one.paragraph(),
                                one.number(),
                                one.from(),
                                one.to(),
                                one.line())
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
