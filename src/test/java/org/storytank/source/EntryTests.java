package org.storytank.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTests {

    private static final int LONGEST = 20_000;

    private static final String BIBTEX = """
            @article{marin2024,
              author = {Marin, Anne and M{\\"u}ller, Jo},
              title = {The {Sea} rises},
              journal = {Tides}, year = 2024, month = may, pages = {12--19},
              doi = {10.1000/ABC}, url = {https://tides.example/12}
            }""";

    private static final String RIS = """
            TY  - JOUR
            AU  - Marin, Anne
            TI  - The sea rises
            JO  - Tides
            PY  - 2024/05/03
            DO  - 10.1000/abc
            ER  -
            """;

    private static final String CSL = """
            [{"id": 7, "type": "book", "title": "La mer monte", "ISBN": "978-0-306-40615-7", "publisher": "Rivages",
              "author": [{"family": "Marin", "given": "Anne", "non-dropping-particle": "de"}, {"literal": "Le Shom"}],
              "issued": {"date-parts": [["2024", 5]]}}]""";

    @Test
    void bibtexIsReadWithItsBracesAndAccents() {
        var entry = Entry.typed(BIBTEX, LONGEST);

        assertThat(entry.work())
                .isEqualTo(new Work(
                        "The Sea rises", List.of("Anne Marin", "Jo Müller"), Optional.of(new PartialDate("2024-05"))));
        assertThat(entry.address().value()).isEqualTo("https://doi.org/10.1000/abc");
        assertThat(entry.toString()).contains("\"container-title\":\"Tides\"", "\"page\":\"12-19\"");
    }

    @Test
    void risIsReadWithItsDay() {
        var entry = Entry.typed(RIS, LONGEST);

        assertThat(entry.work())
                .isEqualTo(
                        new Work("The sea rises", List.of("Anne Marin"), Optional.of(new PartialDate("2024-05-03"))));
        assertThat(entry.address().label()).isEqualTo("DOI 10.1000/abc");
    }

    @Test
    void cslJsonIsKeptWhole() {
        var entry = Entry.typed(CSL, LONGEST);

        assertThat(entry.work())
                .isEqualTo(new Work(
                        "La mer monte", List.of("Anne de Marin", "Le Shom"), Optional.of(new PartialDate("2024-05"))));
        assertThat(entry.address().label()).isEqualTo("ISBN 9780306406157");
        assertThat(entry.toString()).contains("Rivages");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "[1]",
                "@",
                "@article{x",
                "TY  - ",
                "TY  - NONE",
                "words",
                "{\"title\": \"x\"",
                "@@@"
            })
    void whatIsNoEntryIsRefused(String typed) {
        assertThatThrownBy(() -> Entry.typed(typed, LONGEST).address()).isInstanceOf(NotAccepted.class);
    }

    @Test
    void severalEntriesAreNotCitedAtOnce() {
        assertThatThrownBy(() -> Entry.typed(BIBTEX + BIBTEX.replace("marin2024", "other"), LONGEST))
                .hasMessageContaining("2 entries");
    }

    @Test
    void anEntryWithoutAnAddressSaysWhatIsMissing() {
        assertThatThrownBy(() -> Entry.typed("{\"title\": \"Tides\"}", LONGEST).address())
                .hasMessageContaining("no DOI, no ISBN and no address");
    }

    @Test
    void aScriptInAnEntryIsNoAddress() {
        assertThatThrownBy(() -> Entry.typed("{\"title\": \"x\", \"URL\": \"javascript:alert(1)\"}", LONGEST)
                        .address())
                .isInstanceOf(NotAccepted.class);
    }

    @Test
    void nineThousandBracesAreRefusedAndDoNoHarm() {
        assertThatThrownBy(() -> Entry.typed("@a{x, title=" + "{".repeat(9000) + "}".repeat(9000) + "}", LONGEST))
                .isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> Entry.typed("[".repeat(9000), LONGEST)).isInstanceOf(NotAccepted.class);
    }

    @Test
    void aLibraryOfMegabytesIsRefusedWithItsLength() {
        assertThatThrownBy(() -> Entry.typed("@".repeat(3_000_000), LONGEST))
                .hasMessageContaining("20000 characters; this one has 3000000");
    }
}
