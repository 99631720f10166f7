package org.storytank.source;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferencesTests {

    private final References references = new References();

    @Test
    void anArticleIsSetAsIso690HasItInFrenchAndInEnglish() {
        var article = citation("""
                {"type": "article-journal", "title": "The sea rises", "container-title": "Tides", "page": "12-19",
                 "author": [{"family": "Marin", "given": "Anne"}, {"family": "Müller", "given": "Jo"}],
                 "issued": {"date-parts": [[2024, 5]]}, "DOI": "10.1000/abc"}""", "10.1000/abc");

        assertThat(set(article, FRENCH))
                .startsWith("MARIN, Anne et MÜLLER, Jo, 2024. The sea rises. Tides")
                .contains("mai 2024", "DOI 10.1000/abc", "3 mai 2026");
        assertThat(set(article, ENGLISH))
                .startsWith("MARIN, Anne and MÜLLER, Jo, 2024. The sea rises. Tides")
                .contains("May 2024", "DOI 10.1000/abc");
    }

    @Test
    void aPageThatWasOnlyDescribedByHandHasAReferenceToo() {
        var address = WebAddress.typed("https://shom.example/tides");
        var work = new Work("Tides", List.of("Le Shom"), Optional.of(new PartialDate("2024")));
        var page = citation(CslJson.of(address, work), address.value());

        assertThat(set(page, FRENCH)).contains("Le Shom, 2024", "Tides", "https://shom.example/tides", "2026");
    }

    @Test
    void anEntryThatHoldsNonsenseIsShownPlainly() {
        var odd = citation("{\"title\": \"Tides\", \"author\": \"Anne\", \"issued\": [1]}", "https://shom.example/");

        assertThat(references.of(odd, ENGLISH)).contains("Tides", "https://shom.example/");
    }

    @Test
    void markupInATitleStaysText() {
        var script =
                citation("{\"type\": \"book\", \"title\": \"<script>x</script> & <b>y</b>\"}", "https://shom.example/");

        assertThat(references.of(script, ENGLISH)).contains("script");
    }

    /** Which of its spaces may not be broken is the styles' affair. */
    private String set(Citation citation, Locale language) {
        return references.of(citation, language).replaceAll("\\h", " ");
    }

    private static Citation citation(String csl, String address) {
        return new Citation(
                new CitationId("a"),
                new Source(new SourceId("b"), WebAddress.typed(address)),
                Work.described(csl),
                csl,
                "",
                "",
                LocalDate.of(2026, 5, 3),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
