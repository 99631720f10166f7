package org.storytank.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.storytank.source.fetch.Answer;

class LookupTests {

    private static final WebAddress PAGE = WebAddress.typed("https://shom.example/tides");

    @Test
    void aPageThatDescribesItselfNeedsNoTyping() {
        var entry = looking((at, _) -> new Answer(at, "text/html; charset=utf-8", """
                        <html><head><title>Tides | Shom</title><meta property="og:title" content="Tides &amp; walls">
                        <meta name="author" content="Anne Marin"><meta property="article:published_time" content="2024-05-03T10:00Z">
                        </head></html>""".getBytes(UTF_8)))
                .of(PAGE)
                .orElseThrow();

        assertThat(entry.work())
                .isEqualTo(
                        new Work("Tides & walls", List.of("Anne Marin"), Optional.of(new PartialDate("2024-05-03"))));
        assertThat(entry.address()).isEqualTo(PAGE);
    }

    @Test
    void anOldPageIsReadInItsOwnLetters() {
        var html = "<title>Mar\u00e9es</title>".getBytes(ISO_8859_1);

        var entry = looking((at, _) -> new Answer(at, "text/html; charset=ISO-8859-1", html))
                .of(PAGE);

        assertThat(entry.orElseThrow().work().title()).isEqualTo("Mar\u00e9es");
    }

    @Test
    void aDoiIsAskedForItsDescriptionAndOnlyThatIsKept() {
        var entry = looking((at, accept) -> {
                    assertThat(accept).startsWith("application/vnd.citationstyles.csl+json");
                    return new Answer(at, "application/vnd.citationstyles.csl+json", """
                            {"type": "article-journal", "title": "Tides", "DOI": "10.1000/abc", "abstract": "long",
                             "author": [{"given": "Anne", "family": "Marin"}], "reference": [1, 2, 3]}""".getBytes(UTF_8));
                })
                .of(WebAddress.typed("10.1000/abc"))
                .orElseThrow();

        assertThat(entry.work().authors()).containsExactly("Anne Marin");
        assertThat(entry.toString()).doesNotContain("reference", "abstract");
    }

    @Test
    void whatSaysNothingOrFailsIsLeftToPeople() {
        assertThat(looking((at, _) -> new Answer(at, "text/html", new byte[0])).of(PAGE))
                .isEmpty();
        assertThat(looking((at, _) -> new Answer(at, "application/pdf", new byte[9]))
                        .of(PAGE))
                .isEmpty();
        assertThat(looking((at, _) -> new Answer(at, "application/json", "{".getBytes(UTF_8)))
                        .of(PAGE))
                .isEmpty();
        assertThat(looking((_, _) -> {
                            throw new IOException("down");
                        })
                        .of(PAGE))
                .isEmpty();
    }

    @Test
    void whereTheHostDoesNotAllowItNobodyIsAsked() {
        var asked = new AtomicInteger();
        var lookup = new Lookup(new LookupSettings(false, Duration.ofSeconds(1), 1000, 1, 1), (at, _) -> {
            asked.incrementAndGet();
            return new Answer(at, "text/html", "<title>x</title>".getBytes(UTF_8));
        });

        assertThat(lookup.of(PAGE)).isEmpty();
        assertThat(asked).hasValue(0);
    }

    private static Lookup looking(Lookup.Pages pages) {
        return new Lookup(new LookupSettings(true, Duration.ofSeconds(1), 1000, 1, 1), pages);
    }
}
