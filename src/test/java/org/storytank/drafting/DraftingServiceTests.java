package org.storytank.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storytank.drafting.StubModel.chunk;
import static org.storytank.drafting.StubModel.finish;
import static org.storytank.drafting.StubModel.usage;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.drafting.Budget.Whose;
import org.storytank.drafting.DraftingRefused.Why;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;

@OnRealGraph
class DraftingServiceTests {

    private static final int ANSWER_TOKENS = 100;

    @Autowired
    AccessService access;

    @Autowired
    AccountService accounts;

    @Autowired
    Prompts prompts;

    @Autowired
    Choices choices;

    @Autowired
    Spending spending;

    private final StubModel stub = new StubModel();
    private final List<String> kept = new CopyOnWriteArrayList<>();
    private DraftingService drafting;
    private Asking asking;
    private PersonId ada;
    private PersonId ben;
    private PlaceId place;

    @BeforeEach
    void aPlaceOfAdas() {
        setUp(new Budget(60_000, 200_000, 1_000_000));
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        place = placeOf(ada);
    }

    @AfterEach
    void close() {
        asking.destroy();
        stub.close();
    }

    private void setUp(Budget budget) {
        var settings = new DraftingSettings(
                Map.of("stub", new ModelEndpoint(Wire.OPENAI, stub.openAi(), "k", StubModel.MODEL, AnswerTests.CARD)),
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                ANSWER_TOKENS,
                10_000,
                12_000,
                500,
                "FR",
                budget);
        var models = new Models(settings);
        asking = new Asking(models, settings);
        drafting = new DraftingService(
                models, prompts, choices, spending, asking, new Wording(settings), access, settings, Clock.systemUTC());
    }

    private static PlaceId placeOf(PersonId owner) {
        var place = new PlaceId(org.storytank.graph.Ids.next());
        SharedGraph.driver()
                .executableQuery("""
                        MATCH (person:Person {id: $owner})
                        CREATE (person)-[:MAY {role: 'OWNER', since: datetime()}]->(:Place {id: $place})
                        """)
                .withParameters(Map.of("owner", owner.value(), "place", place.value()))
                .execute();
        return place;
    }

    private Request request() {
        return drafting.prepare(ada, place, "continue", "stub", "The sea rose.", false, "");
    }

    private Proposal answered(Request request) {
        var ended = new CompletableFuture<Proposal>();
        drafting.ask(request, (run, text) -> kept.add(run.id() + " " + text), proposal -> {
            if (proposal.ending().isPresent()) {
                ended.complete(proposal);
            }
        });
        return ended.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static void refused(Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DraftingRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void nobodyMayAskUntilAnOwnerSwitchesItOn() {
        refused(Why.SWITCHED_OFF, this::request);
        assertThat(drafting.choiceIn(place, ada)).isEqualTo(Choice.NEVER_CHOSEN);

        drafting.choose(ada, place, true);

        assertThat(request().material()).contains("The sea rose.");
        assertThat(drafting.choiceIn(place, ada)).satisfies(choice -> {
            assertThat(choice.on()).isTrue();
            assertThat(choice.by()).contains(ada);
            assertThat(choice.since()).isPresent();
        });
    }

    @Test
    void onlyOwnersSwitch() {
        access.give(ada, place, ben, Role.WRITER);

        assertThatThrownBy(() -> drafting.choose(ben, place, true)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> drafting.choose(accounts.arrive("Eve").person().id(), place, true))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void nothingLeavesThisMachineWhereItIsOff() {
        drafting.choose(ada, place, true);
        var shown = request();
        drafting.choose(ada, place, false);

        refused(Why.SWITCHED_OFF, () -> answered(shown));

        assertThat(stub.connections()).isZero();
        assertThat(spending.spent(ada, place, today()))
                .allSatisfy((_, spent) -> assertThat(spent).isZero());
    }

    @Test
    void preparingSendsNothing() {
        drafting.choose(ada, place, true);
        request();

        assertThat(stub.connections()).isZero();
    }

    @Test
    void whoMayNoLongerWriteMayNoLongerAsk() {
        drafting.choose(ada, place, true);
        access.give(ada, place, ben, Role.WRITER);
        var shown = drafting.prepare(ben, place, "continue", "stub", "The sea rose.", false, "");
        access.give(ada, place, ben, Role.READER);

        assertThatThrownBy(() -> answered(shown)).isInstanceOf(NotAllowed.class);
        assertThat(stub.connections()).isZero();
    }

    @Test
    void theAnswerIsKeptBeforeAnybodyMayTakeOfIt() {
        drafting.choose(ada, place, true);
        stub.next(reply -> reply.events(chunk("Nobody slept."), finish("stop"), usage(), "[DONE]"));

        var proposal = answered(request());

        assertThat(proposal.canBeTaken()).isTrue();
        assertThat(kept).containsExactly(proposal.id() + " Nobody slept.");
        assertThat(proposal.run())
                .isEqualTo(new DraftRun(
                        proposal.id(), StubModel.MODEL, proposal.run().at(), ada, Involvement.GENERATED, "continue@1"));
        assertThat(proposal.taken("slept.")).isEqualTo("slept.");
        refused(Why.NOT_IN_ANSWER, () -> proposal.taken("Everybody slept."));
    }

    @Test
    void whatCouldNotBeKeptNobodySees() {
        drafting.choose(ada, place, true);
        stub.next(reply -> reply.events(chunk("Nobody slept."), finish("stop"), usage(), "[DONE]"));
        var ended = new CompletableFuture<Proposal>();
        drafting.ask(
                request(),
                (_, _) -> {
                    throw new IllegalStateException("no database");
                },
                proposal -> {
                    if (proposal.ending().isPresent()) {
                        ended.complete(proposal);
                    }
                });
        var proposal = ended.orTimeout(30, TimeUnit.SECONDS).join();

        assertThat(proposal.text()).isEmpty();
        assertThat(proposal.canBeTaken()).isFalse();
    }

    @Test
    void nothingIsTakenOfWhatDidNotEndWell() {
        drafting.choose(ada, place, true);
        stub.next(reply -> reply.events(chunk("Nobody")));

        var proposal = answered(request());

        refused(Why.NOT_WHOLE, () -> proposal.taken("Nobody"));
    }

    @Test
    void whatIsHiddenInAnAnswerIsNotInIt() {
        drafting.choose(ada, place, true);
        stub.next(reply -> reply.events(chunk("No\u202ebody\u200b slept."), finish("stop"), usage(), "[DONE]"));

        assertThat(answered(request()).text()).isEqualTo("Nobody slept.");
    }

    @Test
    void aMachinesWordsSaidDifferentlyStayAMachines() {
        drafting.choose(ada, place, true);

        assertThat(drafting.prepare(ada, place, "rephrase", "stub", "Mine.", false, "a sailor")
                        .involvement())
                .isEqualTo(Involvement.EDITED);
        assertThat(drafting.prepare(ada, place, "rephrase", "stub", "Its.", true, "a sailor")
                        .involvement())
                .isEqualTo(Involvement.GENERATED);
        assertThat(drafting.prepare(ada, place, "correct", "stub", "Mine.", false, "")
                        .involvement())
                .isEqualTo(Involvement.CORRECTED);
    }

    @Test
    void whatIsMissingIsSaid() {
        drafting.choose(ada, place, true);

        refused(Why.NOTHING_CHOSEN, () -> drafting.prepare(ada, place, "shorten", "stub", "  ", false, ""));
        refused(Why.WISH_NEEDED, () -> drafting.prepare(ada, place, "rephrase", "stub", "Words", false, " "));
        refused(Why.WISH_NEEDED, () -> drafting.prepare(ada, place, "openings", "stub", "", false, ""));
        refused(
                Why.WISH_TOO_LONG,
                () -> drafting.prepare(ada, place, "continue", "stub", "Words", false, "x".repeat(501)));
    }

    @Test
    void whatWasUsedCountsAndNotWhatWasPutAside() {
        drafting.choose(ada, place, true);
        stub.next(reply -> reply.events(chunk("Nobody slept."), finish("stop"), usage(), "[DONE]"));

        answered(request());

        assertThat(spending.spent(ada, place, today()))
                .isEqualTo(Map.of(Whose.PERSON, 7, Whose.PLACE, 7, Whose.EVERYONE, 7));
        assertThat(drafting.leftToday(ada, place)).containsEntry(Whose.PERSON, 59_993);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERSON", "PLACE", "EVERYONE"})
    void whoHasSpentADaysBudgetIsToldAndNothingLeaves(Whose whose) {
        var small = 1_000;
        var large = 1_000_000;
        asking.destroy();
        setUp(new Budget(
                whose == Whose.PERSON ? small : large,
                whose == Whose.PLACE ? small : large,
                whose == Whose.EVERYONE ? small : large));
        drafting.choose(ada, place, true);
        var request = request();
        assertThat(spending.take(
                        ada,
                        place,
                        today(),
                        small - request.tokens() - ANSWER_TOKENS + 1,
                        new Budget(large, large, large)))
                .isEmpty();

        refused(Why.valueOf(whose + "_SPENT"), () -> answered(request));

        assertThat(stub.connections()).isZero();
        assertThat(spending.spent(ada, place, today()))
                .containsEntry(Whose.PERSON, small - request.tokens() - ANSWER_TOKENS + 1);
    }

    @Test
    void twoAtOnceDoNotPassABudgetTogether() {
        var budget = new Budget(100, 1_000, 1_000);
        var taken = java.util.stream.IntStream.range(0, 20)
                .parallel()
                .filter(_ -> spending.take(ada, place, today(), 10, budget).isEmpty())
                .count();

        assertThat(taken).isEqualTo(10);
        assertThat(spending.spent(ada, place, today())).containsEntry(Whose.PERSON, 100);
    }

    @Test
    void yesterdayIsForgotten() {
        var budget = new Budget(100, 100, 100);
        spending.take(ada, place, today().minusDays(1), 100, budget);

        assertThat(spending.take(ada, place, today(), 100, budget)).isEmpty();
        assertThat(spending.spent(ada, place, today().minusDays(1))).containsEntry(Whose.PERSON, 0);
    }

    private static java.time.LocalDate today() {
        return java.time.LocalDate.now(java.time.ZoneOffset.UTC);
    }
}
