package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.PlannedClaim.Fate;
import org.storytank.debate.exchange.ArgumentMap;
import org.storytank.debate.exchange.Bearing;
import org.storytank.debate.exchange.Format;
import org.storytank.debate.exchange.Loss;
import org.storytank.debate.exchange.LossReport;
import org.storytank.debate.exchange.MapArgument;
import org.storytank.debate.exchange.MapClaim;
import org.storytank.debate.exchange.Restatement;
import org.storytank.graph.OnRealGraph;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;
import org.storytank.source.NotAccepted;

/** A map of another tool comes into a room: first it is said what would come, then it comes, and it can be taken back. */
@OnRealGraph
class MapImportingTests {

    private static final String KIALO = """
            Discussion Title: Should the harbour stay?

            1. The harbour should stay.
            1.1. Pro: Walls cost less.
            [A study](https://shom.example/walls)
            1.1.1. Con: Walls fail.
            1.2. Con: The sea is faster.
            """;

    @Autowired
    private DebateService debates;

    @Autowired
    private MapImporting maps;

    @Autowired
    private ClaimCare care;

    @Autowired
    private Voting voting;

    @Autowired
    private Reasoning reasoning;

    @Autowired
    private ClaimMerging merging;

    @Autowired
    private Driver driver;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ben;
    private RoomId room;
    private ClaimId thesis;

    @BeforeEach
    void olgaRunsARoom() {
        olga = accounts.arrive("Olga").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        thesis = debates.read(room, olga).thesis().id();
    }

    @Test
    void thePlanSaysWhatWouldComeAndChangesNothing() {
        var plan = maps.plan(olga, room, kialo(KIALO));

        assertThat(plan.title()).isEqualTo("Should the harbour stay?");
        assertThat(plan.claims())
                .extracting(PlannedClaim::fate)
                .containsExactly(Fate.QUESTION, Fate.COMES, Fate.COMES, Fate.COMES);
        assertThat(plan.coming()).isEqualTo(3);
        assertThat(plan.sources()).isEqualTo(1);
        assertThat(debates.read(room, olga).claims()).isEmpty();
    }

    @Test
    void itComesInItsOrderWithItsSourcesAndNobodyOfTheRoomIsSaidToHaveWrittenIt() {
        var brought = maps.bring(olga, room, kialo(KIALO));

        assertThat(brought.claims()).isEqualTo(3);
        assertThat(brought.sources()).isEqualTo(1);
        var debate = debates.read(room, olga);
        assertThat(texts(debate)).containsExactly("Walls cost less.", "Walls fail.", "The sea is faster.");
        var walls = debate.claims().getFirst();
        assertThat(standing(debate, walls.id())).isEqualTo(Standing.under(thesis, Stance.FOR));
        assertThat(standing(debate, debate.claims().get(1).id())).isEqualTo(Standing.under(walls.id(), Stance.AGAINST));
        assertThat(walls.wording().words()).isEqualTo(LabelledText.of("Walls cost less.", new Origin.Imported(olga)));
        assertThat(walls.citations()).hasSize(1);
    }

    @Test
    void theMainClaimCanStandForItself() {
        maps.bring(olga, room, new MapText(Format.KIALO, KIALO, false));

        var debate = debates.read(room, olga);
        assertThat(texts(debate)).startsWith("The harbour should stay.", "Walls cost less.");
        assertThat(standing(debate, debate.claims().getFirst().id())).isEqualTo(Standing.ALONE);
    }

    @Test
    void whatWasSaidAlreadyIsNotSaidAgainAndItsAnswersGoThere() {
        var said = debates.argue(ben, thesis, Stance.FOR, "Walls cost less.");

        maps.bring(olga, room, kialo(KIALO));

        var debate = debates.read(room, olga);
        assertThat(texts(debate)).containsExactly("Walls cost less.", "Walls fail.", "The sea is faster.");
        assertThat(standing(debate, debate.claims().get(1).id())).isEqualTo(Standing.under(said, Stance.AGAINST));
        assertThatThrownBy(() -> maps.bring(olga, room, kialo(KIALO))).hasMessageContaining("Nothing of this map");
    }

    @Test
    void objectionsToTheReasoningStayWhatTheyAreThroughEveryFormatThatHoldsThem() {
        var walls = debates.argue(ben, thesis, Stance.FOR, "Walls cost less.");
        voting.choose(olga, room, new RoomChoices(false, true, false));
        var but = debates.argue(ben, walls, Stance.UNDERCUT, "What costs less need not be better.");
        debates.argue(ben, but, Stance.UNDERCUT, "Nobody said better.");
        debates.argue(ben, thesis, Stance.AGAINST, "The sea rises.");
        var map = RoomMap.of(debates.read(room, olga), words -> words, "said in the room");

        for (var format : List.of(Format.JSON, Format.ARGDOWN, Format.AIF, Format.XAIF)) {
            var file = format.write(map, Instant.EPOCH);
            var there = debates.open(olga, "Should the harbour stay?").id();
            var text = new MapText(format, file.text(), true);

            assertThat(maps.plan(olga, there, text).lost().isEmpty())
                    .as("%s", format)
                    .isTrue();
            maps.bring(olga, there, text);

            var again = RoomMap.of(debates.read(there, olga), words -> words, "said in the room");
            assertThat(again.arguments()).as("%s", format).isEqualTo(map.arguments());
            assertThat(again.claims()).as("%s", format).isEqualTo(map.claims());
        }
    }

    @Test
    void whatProvesSomethingOnlyTogetherStaysTogetherThroughEveryFormatThatHoldsIt() {
        voting.choose(olga, room, new RoomChoices(false, true, false));
        var walls = debates.argue(ben, thesis, Stance.FOR, "Walls cost less.");
        var also = debates.argue(ben, walls, Stance.JOINT, "What costs less is better.");
        debates.argue(olga, also, Stance.AGAINST, "Cheap is not good.");
        debates.argue(ben, walls, Stance.JOINT, "We have to save.");
        var but = debates.argue(ben, walls, Stance.UNDERCUT, "Nobody asks for the cost.");
        debates.argue(ben, but, Stance.JOINT, "Only what people ask for counts.");
        debates.argue(ben, thesis, Stance.AGAINST, "The sea rises.");
        var map = RoomMap.of(debates.read(room, olga), words -> words, "said in the room");
        assertThat(map.arguments().getFirst().premises()).containsExactly("c1", "c2", "c4");
        assertThat(map.arguments()).hasSize(4);

        for (var format : List.of(Format.JSON, Format.ARGDOWN, Format.AIF, Format.XAIF)) {
            var file = format.write(map, Instant.EPOCH);
            var there = debates.open(olga, "Should the harbour stay?").id();
            var text = new MapText(format, file.text(), true);

            assertThat(maps.plan(olga, there, text).lost().isEmpty())
                    .as("%s", format)
                    .isTrue();
            maps.bring(olga, there, text);

            var debate = debates.read(there, olga);
            assertThat(told(debate)).as("%s", format).isEqualTo(told(debates.read(room, olga)));
            var again = RoomMap.of(debate, words -> words, "said in the room");
            assertThat(again.arguments()).as("%s", format).isEqualTo(map.arguments());
            assertThat(again.claims()).as("%s", format).isEqualTo(map.claims());
        }
    }

    @Test
    void whatJoinsAStepThatIsAnotherOneHereAnswersForItselfAndThatIsSaid() {
        var map = new ArgumentMap(
                "Should the harbour stay?",
                List.of(
                        MapClaim.of("stay", "The harbour should stay."),
                        MapClaim.of("walls", "Walls cost less."),
                        MapClaim.of("also", "What costs less is better.")),
                List.of(MapArgument.of("step", List.of("walls", "also"), Bearing.Stance.AGAINST, "stay")),
                List.of(),
                List.of());
        var text =
                new MapText(Format.JSON, Format.JSON.write(map, Instant.EPOCH).text(), true);
        var walls = debates.argue(ben, thesis, Stance.AGAINST, "Walls cost less.");
        assertThat(maps.plan(olga, room, text).claims().getLast().stance()).isEqualTo(Stance.JOINT);
        care.move(ben, walls, Standing.ALONE);

        var plan = maps.plan(olga, room, text);

        assertThat(plan.lost()).isEqualTo(new LossReport(Map.of(Loss.PREMISES_APART, 1)));
        maps.bring(olga, room, text);
        var debate = debates.read(room, olga);
        assertThat(standing(debate, debate.claims().getLast().id())).isEqualTo(Standing.under(thesis, Stance.AGAINST));
    }

    @Test
    void whatJoinsAStepAndWasSaidAlreadyStaysWhereItStandsAndThatIsSaidWhereItIsElsewhere() {
        var map = new ArgumentMap(
                "Should the harbour stay?",
                List.of(
                        MapClaim.of("stay", "The harbour should stay."),
                        MapClaim.of("walls", "Walls cost less."),
                        MapClaim.of("also", "What costs less is better."),
                        MapClaim.of("sea", "The sea is faster.")),
                List.of(
                        MapArgument.of("step", List.of("walls", "also"), Bearing.Stance.FOR, "stay"),
                        MapArgument.of("other", List.of("sea"), Bearing.Stance.AGAINST, "stay")),
                List.of(),
                List.of());
        var text =
                new MapText(Format.JSON, Format.JSON.write(map, Instant.EPOCH).text(), true);
        voting.choose(olga, room, new RoomChoices(false, true, false));
        var walls = debates.argue(ben, thesis, Stance.FOR, "Walls cost less.");
        var also = debates.argue(ben, walls, Stance.JOINT, "What costs less is better.");
        assertThat(maps.plan(olga, room, text).lost().isEmpty()).isTrue();
        care.move(ben, also, Standing.under(walls, Stance.FOR));

        assertThat(maps.plan(olga, room, text).lost()).isEqualTo(new LossReport(Map.of(Loss.PREMISES_APART, 1)));
    }

    /** Each claim by its words, with what it answers and how. */
    private static List<String> told(Debate debate) {
        var words = new HashMap<ClaimId, String>();
        debate.claims().forEach(claim -> words.put(claim.id(), claim.wording().text()));
        return debate.claims().stream()
                .map(claim -> claim.wording().text()
                        + standing(debate, claim.id())
                                .answers()
                                .map(answering -> " " + answering.stance() + " "
                                        + words.getOrDefault(answering.about(), "the question"))
                                .orElse(""))
                .toList();
    }

    @Test
    void whatAnswersRestOnStaysWhatItIsThroughEveryFormatThatHoldsIt() {
        voting.choose(olga, room, new RoomChoices(false, true, false));
        var kinds = ArgumentScheme.values();
        for (var kind : kinds) {
            var side = kind.ordinal() % 2 == 0 ? Stance.FOR : Stance.AGAINST;
            var answer = debates.argue(ben, thesis, side, "It rests on %s.".formatted(kind.word()));
            reasoning.choose(ben, answer, Optional.of(kind));
            var but = debates.argue(ben, answer, Stance.UNDERCUT, "Not on %s.".formatted(kind.word()));
            reasoning.choose(ben, but, Optional.of(kinds[(kind.ordinal() + 1) % kinds.length]));
        }
        debates.argue(ben, thesis, Stance.FOR, "Nobody said what this rests on.");
        var map = RoomMap.of(debates.read(room, olga), words -> words, "said in the room");

        assertThat(map.arguments())
                .extracting(MapArgument::scheme)
                .contains("Argument from Expert Opinion", "Practical Reasoning", "");
        for (var format : List.of(Format.JSON, Format.ARGDOWN, Format.AIF, Format.XAIF)) {
            var file = format.write(map, Instant.EPOCH);
            var there = debates.open(olga, "Should the harbour stay?").id();
            var text = new MapText(format, file.text(), true);

            assertThat(maps.plan(olga, there, text).lost().isEmpty())
                    .as("%s", format)
                    .isTrue();
            maps.bring(olga, there, text);

            var again = RoomMap.of(debates.read(there, olga), words -> words, "said in the room");
            assertThat(again.arguments()).as("%s", format).isEqualTo(map.arguments());
        }
        assertThat(Format.KIALO.write(map, Instant.EPOCH).lost().counts()).containsEntry(Loss.SCHEMES, 18);
    }

    @Test
    void aKindOfArgumentThatNobodyKnowsHereIsLeftOutAndCounted() {
        var map = new ArgumentMap(
                "Should the harbour stay?",
                List.of(
                        MapClaim.of("stay", "The harbour should stay."),
                        MapClaim.of("walls", "Walls cost less."),
                        MapClaim.of("sea", "The sea is faster.")),
                List.of(
                        MapArgument.of("1", List.of("walls"), Bearing.Stance.FOR, "stay")
                                .withScheme("argument from ANALOGY"),
                        MapArgument.of("2", List.of("sea"), Bearing.Stance.AGAINST, "stay")
                                .withScheme("Modus ponens")),
                List.of(),
                List.of());
        var text =
                new MapText(Format.JSON, Format.JSON.write(map, Instant.EPOCH).text(), true);

        assertThat(maps.plan(olga, room, text).lost()).isEqualTo(new LossReport(Map.of(Loss.SCHEMES, 1)));
        maps.bring(olga, room, text);

        assertThat(debates.read(room, olga).arguments())
                .extracting(Argument::scheme)
                .containsExactlyInAnyOrder(Optional.of(ArgumentScheme.ANALOGY), Optional.empty());
    }

    @Test
    void anObjectionToAStepThatIsAnotherOneHereBecomesAnAttackAndThatIsSaid() {
        var map = new ArgumentMap(
                "Should the harbour stay?",
                List.of(
                        MapClaim.of("stay", "The harbour should stay."),
                        MapClaim.of("walls", "Walls cost less."),
                        MapClaim.of("but", "What costs less need not be better.")),
                List.of(
                        MapArgument.of("step", List.of("walls"), Bearing.Stance.FOR, "stay"),
                        MapArgument.of("under", List.of("but"), Bearing.Stance.UNDERCUTS, "step")),
                List.of(),
                List.of());
        var text =
                new MapText(Format.JSON, Format.JSON.write(map, Instant.EPOCH).text(), true);
        var walls = debates.argue(ben, thesis, Stance.FOR, "Walls cost less.");
        assertThat(maps.plan(olga, room, text).claims().getLast().stance()).isEqualTo(Stance.UNDERCUT);
        care.move(ben, walls, Standing.ALONE);

        var plan = maps.plan(olga, room, text);

        assertThat(plan.claims().getLast().stance()).isEqualTo(Stance.AGAINST);
        assertThat(plan.lost()).isEqualTo(new LossReport(Map.of(Loss.UNDERCUTS_BECAME_ATTACKS, 1)));
        maps.bring(olga, room, text);
        var debate = debates.read(room, olga);
        assertThat(standing(debate, debate.claims().getLast().id())).isEqualTo(Standing.under(walls, Stance.AGAINST));
    }

    @Test
    void itComesAlsoWhenItsWayIsCrossedByAnotherTransaction() {
        CompletableFuture<Brought> brought;
        try (var session = driver.session();
                var crossing = session.beginTransaction()) {
            // Who holds fewer locks has to begin anew: this one holds many.
            crossing.run("UNWIND range(1, 1000) AS number CREATE (:Crossing {number: number})")
                    .consume();
            crossing.run("MATCH (p:Person {id: $id}) SET p.crossed = true", Map.of("id", olga.value()))
                    .consume();
            brought = CompletableFuture.supplyAsync(() -> maps.bring(olga, room, kialo(KIALO)));
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaitsForALock);
            // It holds the room and waits for the person; this one holds the person and asks for the room.
            crossing.run("MATCH (r:DebateRoom {id: $id}) SET r.crossed = true", Map.of("id", room.value()))
                    .consume();
        }

        assertThat(brought.join().claims()).isEqualTo(3);
        assertThat(debates.read(room, olga).claims()).hasSize(3);
    }

    private boolean somebodyWaitsForALock() {
        return driver.executableQuery("SHOW TRANSACTIONS YIELD status").execute().records().stream()
                .anyMatch(row -> row.get("status").asString().startsWith("Blocked"));
    }

    @Test
    void takenBackItGoesButForWhatOthersAnswered() {
        var brought = maps.bring(olga, room, kialo(KIALO));
        var walls = debates.read(room, olga).claims().getFirst().id();
        var bens = debates.argue(ben, walls, Stance.FOR, "By a third.");
        assertThat(maps.broughtTo(olga, room)).singleElement().satisfies(map -> {
            assertThat(map.id()).isEqualTo(brought.id());
            assertThat(map.format()).isEqualTo("kialo");
            assertThat(map.standing()).isEqualTo(3);
        });

        assertThat(maps.takeBack(olga, brought.id())).isEqualTo(new TakenBack(2, 1));

        var debate = debates.read(room, olga);
        assertThat(debate.claims()).extracting(Claim::id).containsExactly(walls, bens);
        assertThat(debate.claims().getFirst().withdrawnAt()).isPresent();
        assertThat(maps.broughtTo(olga, room)).isEmpty();
    }

    @Test
    void whatSaysAnotherInOtherWordsStaysWithItThroughEveryFormatThatHoldsIt() {
        var walls = debates.argue(ben, thesis, Stance.FOR, "Walls cost less.");
        var cheaper = debates.argue(olga, thesis, Stance.FOR, "A wall is cheaper.");
        merging.merge(olga, cheaper, walls);
        var map = RoomMap.of(debates.read(room, olga), words -> words, "said in the room");
        assertThat(map.restatements()).hasSize(1);

        for (var format : List.of(Format.JSON, Format.ARGDOWN, Format.AIF, Format.XAIF)) {
            var there = debates.open(olga, "Should the harbour stay?").id();
            var text = new MapText(format, format.write(map, Instant.EPOCH).text(), true);

            assertThat(maps.plan(olga, there, text).lost().isEmpty())
                    .as("%s", format)
                    .isTrue();
            maps.bring(olga, there, text);

            var debate = debates.read(there, olga);
            assertThat(texts(debate)).as("%s", format).containsExactly("Walls cost less.");
            assertThat(debate.claims().getFirst().restated())
                    .extracting(same -> same.wording().text())
                    .containsExactly("A wall is cheaper.");
            assertThat(RoomMap.of(debate, words -> words, "said in the room").restatements())
                    .as("%s", format)
                    .isEqualTo(map.restatements());
            assertThatThrownBy(() -> maps.bring(olga, there, text)).hasMessageContaining("Nothing of this map");
        }
    }

    @Test
    void whatSaysTheQuestionAgainOrArguesItselfStandsForItselfAndThatIsSaid() {
        var map = restating(
                List.of(MapArgument.of("1", List.of("cheap"), Bearing.Stance.FOR, "stay")),
                new Restatement("keep", "stay"),
                new Restatement("cheap", "walls"));

        assertThat(maps.plan(olga, room, map).lost()).isEqualTo(new LossReport(Map.of(Loss.RESTATEMENTS, 2)));
        maps.bring(olga, room, map);

        var debate = debates.read(room, olga);
        assertThat(texts(debate))
                .containsExactlyInAnyOrder("Walls cost less.", "A wall is cheaper.", "Keep the harbour.");
        assertThat(debate.claims())
                .allSatisfy(claim -> assertThat(claim.restated()).isEmpty());
    }

    @Test
    void whatWasSaidHereByItselfIsNotPutUnderAnotherByAMap() {
        debates.argue(ben, thesis, Stance.FOR, "A wall is cheaper.");
        var map = restating(List.of(), new Restatement("cheap", "walls"));

        assertThat(maps.plan(olga, room, map).lost()).isEqualTo(new LossReport(Map.of(Loss.RESTATEMENTS, 1)));
        maps.bring(olga, room, map);

        assertThat(debates.read(room, olga).claims())
                .allSatisfy(claim -> assertThat(claim.restated()).isEmpty());
    }

    @Test
    void takenBackWhatSaysAnotherInOtherWordsGoesWithTheMap() {
        var bens = debates.argue(ben, thesis, Stance.FOR, "Walls cost less.");
        var brought = maps.bring(olga, room, restating(List.of(), new Restatement("cheap", "walls")));
        assertThat(debates.read(room, olga).claims().getFirst().restated()).hasSize(1);
        assertThat(maps.broughtTo(olga, room)).extracting(BroughtMap::standing).containsExactly(2);

        assertThat(maps.takeBack(olga, brought.id())).isEqualTo(new TakenBack(2, 0));

        assertThat(debates.read(room, olga).claims()).singleElement().satisfies(claim -> {
            assertThat(claim.id()).isEqualTo(bens);
            assertThat(claim.restated()).isEmpty();
        });
    }

    private static MapText restating(List<MapArgument> arguments, Restatement... restatements) {
        var map = new ArgumentMap(
                "Should the harbour stay?",
                List.of(
                        MapClaim.of("stay", "The harbour should stay."),
                        MapClaim.of("walls", "Walls cost less."),
                        MapClaim.of("cheap", "A wall is cheaper."),
                        MapClaim.of("keep", "Keep the harbour.")),
                arguments,
                List.of(restatements),
                List.of());
        return new MapText(Format.JSON, Format.JSON.write(map, Instant.EPOCH).text(), true);
    }

    @Test
    void whatAClaimIsGoesAlong() {
        var kinds = ClaimKind.values();
        for (var kind : kinds) {
            care.sayKind(ben, debates.argue(ben, thesis, Stance.FOR, "It is a %s.".formatted(kind)), Optional.of(kind));
        }
        var map = RoomMap.of(debates.read(room, olga), words -> words, "said in the room");
        var there = debates.open(olga, "Should the harbour stay?").id();

        maps.bring(
                olga,
                there,
                new MapText(Format.JSON, Format.JSON.write(map, Instant.EPOCH).text(), true));

        assertThat(debates.read(there, olga).claims())
                .extracting(Claim::kind)
                .containsExactlyInAnyOrder(Optional.of(kinds[0]), Optional.of(kinds[1]), Optional.of(kinds[2]));
    }

    @Test
    void aMachinesWordsStayAMachines() {
        maps.bring(olga, room, kialo(KIALO.replace("Walls fail.", "AI · Walls fail.")));

        var fail = debates.read(room, olga).claims().get(1);
        assertThat(fail.wording().text()).isEqualTo("Walls fail.");
        assertThat(fail.wording().words().hasMachineWords()).isTrue();
    }

    @Test
    void whatARuleHoldsWaitsAndWhatAnswersItIsLeftOut() {
        var map = kialo(KIALO.replace("Walls cost less.", "On devrait tuer tous les migrants."));
        var plan = maps.plan(olga, room, map);
        assertThat(plan.claims())
                .extracting(PlannedClaim::fate)
                .containsExactly(Fate.QUESTION, Fate.WAITS, Fate.WITHOUT_WHAT_IT_ANSWERS, Fate.COMES);

        var brought = maps.bring(olga, room, map);

        assertThat(brought.waiting()).isEqualTo(1);
        assertThat(texts(debates.read(room, olga))).containsExactly("The sea is faster.");
        assertThat(debates.waiting(olga, room)).hasSize(1);
    }

    @Test
    void whatWaitsAlreadyIsNotQueuedAgain() {
        var map = kialo(KIALO.replace("Walls cost less.", "On devrait tuer tous les migrants."));
        maps.bring(olga, room, map);

        var again = kialo(KIALO.replace("Walls cost less.", "On devrait tuer tous les migrants.")
                .replace("The sea is faster.", "The sea is slower."));
        assertThat(maps.plan(olga, room, again).claims())
                .extracting(PlannedClaim::fate)
                .containsExactly(Fate.QUESTION, Fate.WAITS_ALREADY, Fate.WITHOUT_WHAT_IT_ANSWERS, Fate.COMES);
        assertThat(maps.bring(olga, room, again).waiting()).isZero();
        assertThat(debates.waiting(olga, room)).hasSize(1);
    }

    @Test
    void aMapWithManySourcesIsNoFlood() {
        var text = new StringBuilder("Discussion Title: Should the harbour stay?\n\n1. The harbour should stay.\n");
        for (var number = 1; number <= 24; number++) {
            text.append("1.%d. Pro: Reason %d.\n[Study %d](https://shom.example/%d)\n"
                    .formatted(number, number, number, number));
        }

        var brought = maps.bring(olga, room, kialo(text.toString()));

        assertThat(brought.sources()).isEqualTo(24);
        assertThat(debates.argue(olga, thesis, Stance.FOR, "And one more thing."))
                .isNotNull();
    }

    @Test
    void onlyThoseWhoRunTheRoomBringMaps() {
        assertThatThrownBy(() -> maps.plan(ben, room, kialo(KIALO))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> maps.bring(ben, room, kialo(KIALO))).isInstanceOf(NotAllowed.class);
        var brought = maps.bring(olga, room, kialo(KIALO));
        assertThatThrownBy(() -> maps.takeBack(ben, brought.id())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aFileThatIsNotOfTheFormatSaysWhereAndNothingComes() {
        assertThatThrownBy(() -> maps.bring(olga, room, kialo("Discussion Title: A\n\n1. A\n7.1. Pro: no parent\n")))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("line 4");
        assertThatThrownBy(() -> maps.plan(olga, room, kialo(" "))).hasMessageContaining("paste a map");
        assertThatThrownBy(() -> maps.plan(olga, room, kialo("x".repeat(400_000))))
                .hasMessageContaining("300000 characters");
        assertThat(debates.read(room, olga).claims()).isEmpty();
    }

    private static MapText kialo(String text) {
        return new MapText(Format.KIALO, text, true);
    }

    private static List<String> texts(Debate debate) {
        return debate.claims().stream().map(claim -> claim.wording().text()).toList();
    }

    private static Standing standing(Debate debate, ClaimId claim) {
        return debate.arguments().stream()
                .filter(argument -> argument.premises().contains(claim))
                .findFirst()
                .map(argument -> Standing.under(argument.about(), argument.stance()))
                .orElse(Standing.ALONE);
    }
}
