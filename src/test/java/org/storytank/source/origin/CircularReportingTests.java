package org.storytank.source.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storytank.source.origin.How.QUOTES;
import static org.storytank.source.origin.How.SUMMARISES;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases told under "Circular reporting" and "Niger uranium forgeries" in Wikipedia, as graphs; the days of the second are rounded. */
class CircularReportingTests {

    /** 2009: a first name invented in an encyclopaedia is taken over by papers, one of which then serves as its proof. */
    @Test
    void anInventedFirstNameAndThePapersThatProveIt() {
        var origins = new Pedigree()
                .derives(QUOTES, "Spiegel Online", "German Wikipedia")
                .derives(QUOTES, "Bild", "German Wikipedia")
                .derives(QUOTES, "taz", "German Wikipedia")
                .derives(QUOTES, "German Wikipedia", "Spiegel Online")
                .under("Spiegel Online", "Bild", "taz", "German Wikipedia");

        assertThat(origins.count()).isEqualTo(1);
        assertThat(origins.loops()).containsExactly(List.of("Spiegel Online", "German Wikipedia"));
        assertThat(origins.origins().getFirst().carries()).hasSize(4);
    }

    /** 2001–2003: services of several countries confirm each other, all on the same forged papers handed on by one of them. */
    @Test
    void servicesOfThreeCountriesAndOneForgery() {
        var origins = new Pedigree()
                .derives(SUMMARISES, "CIA brief", "SISMI")
                .derives(QUOTES, "DOE highlight", "CIA brief")
                .derives(SUMMARISES, "September dossier", "SISMI")
                .derives(QUOTES, "State of the Union", "September dossier")
                .copies("SISMI", "forged letters")
                .published("forged letters", "2001-10-01")
                .published("CIA brief", "2001-10-18")
                .under("CIA brief", "DOE highlight", "September dossier", "State of the Union");

        assertThat(origins.count()).isEqualTo(1);
        assertThat(origins.origins().getFirst().sources()).containsExactly("forged letters");
        assertThat(origins.anachronisms()).isEmpty();
    }

    /** 2007: a song credited to a late composer in an encyclopaedia stands in five obituaries; then an own interview is found. */
    @Test
    void fiveObituariesAreOneOriginAndAnInterviewIsASecond() {
        var obituaries = new String[] {"BBC", "Guardian", "Independent", "Times", "Reuters"};
        var pedigree = new Pedigree();
        for (var obituary : obituaries) {
            pedigree.copies(obituary, "Wikipedia");
        }

        assertThat(pedigree.under(obituaries).count()).isEqualTo(1);
        assertThat(pedigree.under("BBC", "Guardian", "Independent", "Times", "Reuters", "interview")
                        .count())
                .isEqualTo(2);
    }
}
