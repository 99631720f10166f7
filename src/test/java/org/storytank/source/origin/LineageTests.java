package org.storytank.source.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storytank.source.origin.How.OWNED_BY;
import static org.storytank.source.origin.How.QUOTES;
import static org.storytank.source.origin.How.TRANSLATES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineageTests {

    @Test
    void sourcesOfWhichNothingIsKnownAreAnOriginEach() {
        var origins = new Pedigree().under("a", "b", "c");

        assertThat(origins.count()).isEqualTo(3);
        assertThat(origins.origins().getFirst()).isEqualTo(new Origin<>(List.of("a"), List.of("a")));
        assertThat(new Pedigree().under().count()).isZero();
    }

    @Test
    void fiveArticlesOverOnePressReleaseAreOneOrigin() {
        var origins = new Pedigree()
                .copies("a", "agency")
                .copies("b", "agency")
                .derives(QUOTES, "c", "a")
                .derives(TRANSLATES, "d", "b", "c")
                .copies("e", "d")
                .copies("agency", "release")
                .under("a", "b", "c", "d", "e");

        assertThat(origins.origins())
                .containsExactly(new Origin<>(List.of("release"), List.of("a", "b", "c", "d", "e")));
    }

    @Test
    void whatEverythingPassesThroughIsTheOriginHoweverMuchStandsUnderIt() {
        var origins = new Pedigree()
                .copies("a", "review")
                .copies("b", "review")
                .derives(QUOTES, "review", "study 1", "study 2", "study 3")
                .under("a", "b");

        assertThat(origins.origins()).containsExactly(new Origin<>(List.of("review"), List.of("a", "b")));
    }

    @Test
    void anArticleWithTwoOriginalsStandsForOneOfThem() {
        var pedigree = new Pedigree().copies("a", "x", "y").copies("b", "y", "z");

        assertThat(pedigree.under("a", "b").count()).isEqualTo(2);
        assertThat(pedigree.under("a", "b", "y").count()).isEqualTo(3);
    }

    @Test
    void sourcesThatOnlyCiteEachOtherAreOneOriginAndNamed() {
        var origins = new Pedigree()
                .derives(QUOTES, "a", "b")
                .derives(QUOTES, "b", "c")
                .derives(QUOTES, "c", "a")
                .under("a", "c");

        assertThat(origins.count()).isEqualTo(1);
        assertThat(origins.origins().getFirst().loop()).isTrue();
        assertThat(origins.loops()).containsExactly(List.of("a", "c", "b"));
    }

    @Test
    void aLoopWithAnOriginalUnderItIsNamedAndTheOriginalCounts() {
        var origins = new Pedigree()
                .derives(QUOTES, "a", "b")
                .derives(QUOTES, "b", "a")
                .copies("b", "original")
                .under("a", "b");

        assertThat(origins.origins()).containsExactly(new Origin<>(List.of("original"), List.of("a", "b")));
        assertThat(origins.loops()).containsExactly(List.of("a", "b"));
    }

    @Test
    void oneOwnerOfSourcesThatSayNothingOfTheirsIsOneOrigin() {
        var house = new Pedigree().derives(OWNED_BY, "a", "house").derives(OWNED_BY, "b", "house");

        assertThat(house.under("a", "b").origins()).containsExactly(new Origin<>(List.of("house"), List.of("a", "b")));
    }

    @Test
    void whoOwnsASourceIsNoSecondWayPastWhatItCopied() {
        var origins = new Pedigree()
                .copies("a", "agency")
                .copies("b", "agency")
                .derives(OWNED_BY, "a", "house 1")
                .derives(OWNED_BY, "b", "house 2")
                .under("a", "b");

        assertThat(origins.origins()).containsExactly(new Origin<>(List.of("agency"), List.of("a", "b")));
    }

    @Test
    void aSourceOlderThanWhatItIsSaidToCopyIsFlagged() {
        var origins = new Pedigree()
                .copies("a", "b")
                .published("a", "2024-05-01")
                .published("b", "2024-05-02")
                .under("a");

        assertThat(origins.anachronisms()).containsExactly(new Anachronism<>("a", "b"));
    }

    @Test
    void whatMayHaveAppearedInTimeIsNotFlagged() {
        var year = new Published(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        var day = Published.on(LocalDate.of(2024, 5, 1));

        assertThat(year.after(day)).isFalse();
        assertThat(day.after(year)).isFalse();
        assertThat(new Lineage<>(List.of(new Derivation<>("a", QUOTES, "b")), Map.of("a", day, "b", year))
                        .under(List.of("a"))
                        .anachronisms())
                .isEmpty();
    }

    @Test
    void aChainOfAHundredThousandCopiesIsOneOrigin() {
        var chain = IntStream.range(0, 100_000)
                .mapToObj(copy -> new Derivation<>(copy, How.COPIES, copy + 1))
                .toList();

        assertThat(new Lineage<>(chain, Map.of()).under(List.of(0, 50_000)).origins())
                .containsExactly(new Origin<>(List.of(100_000), List.of(0, 50_000)));
    }
}
