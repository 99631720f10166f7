package org.storytank.debate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.storytank.debate.exchange.Bearing.Stance;

class MapTreeTests {

    @Test
    void eachClaimStandsOnceAfterWhatItAnswers() {
        var tree = MapTree.of(map(
                List.of("thesis", "walls", "cost", "fail"),
                MapArgument.of("1", List.of("fail"), Stance.AGAINST, "walls"),
                MapArgument.of("2", List.of("walls"), Stance.FOR, "thesis"),
                MapArgument.of("3", List.of("cost"), Stance.FOR, "walls")));

        assertThat(tree.branches())
                .extracting(branch -> branch.claim().id() + " " + branch.under() + " " + branch.stance())
                .containsExactly(
                        "thesis " + OptionalInt.empty() + " FOR",
                        "walls " + OptionalInt.of(0) + " FOR",
                        "fail " + OptionalInt.of(1) + " AGAINST",
                        "cost " + OptionalInt.of(1) + " FOR");
        assertThat(tree.lost().isEmpty()).isTrue();
    }

    @Test
    void whatStandsInSeveralPlacesKeepsOneAndIsUsedInTheOthers() {
        var tree = MapTree.of(map(
                List.of("a", "b", "shared"),
                MapArgument.of("1", List.of("shared"), Stance.FOR, "a"),
                MapArgument.of("2", List.of("shared"), Stance.AGAINST, "b")));

        assertThat(tree.branches()).extracting(branch -> branch.claim().id()).containsExactly("a", "shared", "b");
        assertThat(tree.again()).containsExactly(new MapTree.Again(1, Stance.AGAINST, 2, ""));
        assertThat(tree.lost().isEmpty()).isTrue();
    }

    @Test
    void whatOnlySaysAnotherInOtherWordsComesLastAndNamesIt() {
        var map = map(List.of("same", "thesis", "walls"), MapArgument.of("1", List.of("walls"), Stance.FOR, "thesis"));
        var tree = MapTree.of(new ArgumentMap(
                map.title(),
                map.claims(),
                map.arguments(),
                List.of(
                        new Restatement("same", "walls"),
                        new Restatement("same", "thesis"),
                        new Restatement("walls", "thesis"),
                        new Restatement("thesis", "thesis")),
                List.of()));

        assertThat(tree.branches())
                .extracting(branch -> branch.claim().id() + " " + branch.restates())
                .containsExactly(
                        "thesis " + OptionalInt.empty(), "walls " + OptionalInt.empty(), "same " + OptionalInt.of(1));
        assertThat(tree.lost()).isEqualTo(new LossReport(Map.of(Loss.RESTATEMENTS, 3)));
    }

    @Test
    void aCircleIsOpenedWhereItIsMetFirstAndClosedByAFurtherUse() {
        var tree = MapTree.of(map(
                List.of("a", "b"),
                MapArgument.of("1", List.of("b"), Stance.FOR, "a"),
                MapArgument.of("2", List.of("a"), Stance.FOR, "b")));

        assertThat(tree.branches()).extracting(branch -> branch.claim().id()).containsExactly("a", "b");
        assertThat(tree.again()).containsExactly(new MapTree.Again(0, Stance.FOR, 1, ""));
        assertThat(tree.lost().isEmpty()).isTrue();
    }

    @Test
    void ofAFurtherUseOnlyItsKindIsLostAndWhatItUndercutsOrNeedsBesides() {
        var tree = MapTree.of(
                map(
                        List.of("a", "b", "shared"),
                        MapArgument.of("1", List.of("shared"), Stance.FOR, "a"),
                        MapArgument.of("2", List.of("shared"), Stance.AGAINST, "b")
                                .withScheme("Argument from Sign")),
                _ -> true);

        assertThat(tree.again()).hasSize(1);
        assertThat(tree.lost()).isEqualTo(new LossReport(Map.of(Loss.SCHEMES, 1)));
    }

    @Test
    void anObjectionToAStepStaysOne() {
        var tree = MapTree.of(map(
                List.of("thesis", "walls", "but", "again"),
                MapArgument.of("step", List.of("walls"), Stance.FOR, "thesis"),
                MapArgument.of("under", List.of("but"), Stance.UNDERCUTS, "step"),
                MapArgument.of("over", List.of("again"), Stance.UNDERCUTS, "under")));

        assertThat(tree.branches())
                .extracting(branch -> branch.claim().id() + " " + branch.under() + " " + branch.stance())
                .containsExactly(
                        "thesis " + OptionalInt.empty() + " FOR",
                        "walls " + OptionalInt.of(0) + " FOR",
                        "but " + OptionalInt.of(1) + " UNDERCUTS",
                        "again " + OptionalInt.of(2) + " UNDERCUTS");
        assertThat(tree.lost().isEmpty()).isTrue();
    }

    @Test
    void anObjectionToAStepThatHasNoPlaceBecomesAnAttackAndIsCounted() {
        var tree = MapTree.of(map(
                List.of("a", "b", "shared", "but"),
                MapArgument.of("1", List.of("shared"), Stance.FOR, "a"),
                MapArgument.of("2", List.of("shared"), Stance.AGAINST, "b"),
                MapArgument.of("under", List.of("but"), Stance.UNDERCUTS, "2")));

        assertThat(tree.again()).hasSize(1);
        assertThat(tree.lost()).isEqualTo(new LossReport(Map.of(Loss.UNDERCUTS_BECAME_ATTACKS, 1)));
        assertThat(tree.branches())
                .filteredOn(branch -> branch.claim().id().equals("but"))
                .singleElement()
                .satisfies(but -> assertThat(but.stance()).isEqualTo(Stance.AGAINST));
    }

    @Test
    void objectionsThatGoRoundInACircleAreOpenedWhereTheyAreMetFirst() {
        var tree = MapTree.of(map(
                List.of("a", "b"),
                MapArgument.of("1", List.of("a"), Stance.UNDERCUTS, "2"),
                MapArgument.of("2", List.of("b"), Stance.UNDERCUTS, "1")));

        assertThat(tree.branches())
                .extracting(branch -> branch.claim().id() + " " + branch.stance())
                .containsExactly("a FOR", "b AGAINST");
        assertThat(tree.lost()).isEqualTo(new LossReport(Map.of(Loss.PLACES, 1, Loss.UNDERCUTS_BECAME_ATTACKS, 1)));
    }

    @Test
    void furtherPremisesOfAStepStandUnderTheFirst() {
        var tree = MapTree.of(map(
                List.of("thesis", "one", "two", "three", "but"),
                MapArgument.of("step", List.of("one", "two", "three"), Stance.AGAINST, "thesis"),
                MapArgument.of("under", List.of("but"), Stance.UNDERCUTS, "step")));

        assertThat(tree.lost().isEmpty()).isTrue();
        assertThat(told(tree))
                .containsExactly("thesis", "one AGAINST 0", "two joins 1", "three joins 1", "but UNDERCUTS 1");
    }

    @Test
    void whatAnswersAFurtherPremiseStandsUnderIt() {
        var tree = MapTree.of(map(
                List.of("thesis", "one", "two", "why"),
                MapArgument.of("because", List.of("why"), Stance.FOR, "two"),
                MapArgument.of("step", List.of("one", "two"), Stance.FOR, "thesis")));

        assertThat(tree.lost().isEmpty()).isTrue();
        assertThat(told(tree)).containsExactly("thesis", "one FOR 0", "two joins 1", "why FOR 2");
    }

    @Test
    void anObjectionOfSeveralPremisesStandsTogether() {
        var tree = MapTree.of(map(
                List.of("thesis", "one", "but", "also"),
                MapArgument.of("step", List.of("one"), Stance.FOR, "thesis"),
                MapArgument.of("under", List.of("but", "also"), Stance.UNDERCUTS, "step")));

        assertThat(tree.lost().isEmpty()).isTrue();
        assertThat(told(tree)).containsExactly("thesis", "one FOR 0", "but UNDERCUTS 1", "also joins 2");
    }

    @Test
    void aPremiseThatStandsElsewhereTooAnswersForItselfAndThatIsCounted() {
        var tree = MapTree.of(map(
                List.of("thesis", "one", "two", "three"),
                MapArgument.of("step", List.of("one", "two", "three"), Stance.FOR, "thesis"),
                MapArgument.of("other", List.of("two"), Stance.AGAINST, "one")));

        assertThat(tree.again()).containsExactly(new MapTree.Again(3, Stance.FOR, 0, ""));
        assertThat(tree.lost()).isEqualTo(new LossReport(Map.of(Loss.PREMISES_APART, 1)));
        assertThat(told(tree)).containsExactly("thesis", "one FOR 0", "three joins 1", "two AGAINST 1");
    }

    @Test
    void nothingStandsTogetherWithAFirstPremiseThatTakesAnotherStep() {
        var tree = MapTree.of(map(
                List.of("a", "b", "one", "two"),
                MapArgument.of("step", List.of("one", "two"), Stance.FOR, "a"),
                MapArgument.of("other", List.of("one"), Stance.FOR, "b")));

        assertThat(tree.again()).containsExactly(new MapTree.Again(1, Stance.FOR, 3, ""));
        assertThat(tree.lost()).isEqualTo(new LossReport(Map.of(Loss.PREMISES_APART, 1)));
        assertThat(told(tree)).containsExactly("a", "one FOR 0", "two FOR 0", "b");
    }

    @Test
    void inACircleWhatJoinsAStepThatIsOpenedAnswersForItself() {
        var tree = MapTree.of(map(
                List.of("one", "two", "a"),
                MapArgument.of("step", List.of("one", "two"), Stance.FOR, "a"),
                MapArgument.of("back", List.of("a"), Stance.FOR, "one")));

        assertThat(told(tree)).containsExactly("one", "a FOR 0", "two FOR 1");
        assertThat(tree.lost()).isEqualTo(new LossReport(Map.of(Loss.PREMISES_APART, 1, Loss.PLACES, 1)));
    }

    private static List<String> told(MapTree tree) {
        return tree.branches().stream()
                .map(branch -> branch.claim().id()
                        + (branch.under().isEmpty()
                                ? ""
                                : (branch.joins() ? " joins " : " " + branch.stance() + " ")
                                        + branch.under().getAsInt()))
                .toList();
    }

    @Test
    void anObjectionToAStepOfSeveralPremisesStandsUnderTheFirst() {
        var tree = MapTree.of(map(
                List.of("thesis", "one", "two", "but"),
                MapArgument.of("step", List.of("one", "two"), Stance.FOR, "thesis"),
                MapArgument.of("under", List.of("but"), Stance.UNDERCUTS, "step")));

        assertThat(tree.branches())
                .filteredOn(branch -> branch.claim().id().equals("but"))
                .singleElement()
                .satisfies(but -> assertThat(tree.branches()
                                .get(but.under().getAsInt())
                                .claim()
                                .id())
                        .isEqualTo("one"));
    }

    @Test
    void aChainOfThousandsIsNoTrouble() {
        var ids = IntStream.range(0, 20_000).mapToObj(i -> "c" + i).toList();
        var steps = IntStream.range(1, 20_000)
                .mapToObj(i -> MapArgument.of("s" + i, List.of("c" + i), Stance.FOR, "c" + (i - 1)))
                .toArray(MapArgument[]::new);

        assertThat(MapTree.of(map(ids, steps)).branches()).hasSize(20_000);
    }

    private static ArgumentMap map(List<String> claims, MapArgument... arguments) {
        return new ArgumentMap(
                "A map",
                claims.stream().map(id -> MapClaim.of(id, "Words of " + id)).toList(),
                List.of(arguments),
                List.of(),
                List.of());
    }
}
