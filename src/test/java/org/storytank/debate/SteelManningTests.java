package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;

/** A claim in its strongest form, before it is answered: "yes, that is what I mean". */
@OnRealGraph
class SteelManningTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private SteelManning steelManning;

    @Autowired
    private ClaimCare care;

    @Autowired
    private Voting voting;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ada;
    private PersonId ben;
    private RoomId room;
    private ClaimId thesis;
    private ClaimId walls;

    @BeforeEach
    void adaClaimsSomethingInOlgasRoom() {
        olga = accounts.arrive("Olga").person().id();
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        thesis = debates.read(room, olga).thesis().id();
        walls = debates.argue(ada, thesis, Stance.FOR, "Walls cost less.");
    }

    @Test
    void untilItsAuthorSaysYesOnlyTheTwoAndWhoRunsTheRoomSeeIt() {
        var put = steelManning.put(ben, walls, "Over fifty years, walls are the cheaper choice.", false);

        assertThat(steelMenSeenBy(ben)).hasSize(1);
        assertThat(steelMenSeenBy(ada)).hasSize(1);
        assertThat(steelMenSeenBy(olga)).hasSize(1);
        assertThat(steelMenSeenBy(null)).isEmpty();

        steelManning.answer(ada, put, true);

        assertThat(steelMenSeenBy(null)).singleElement().satisfies(one -> {
            assertThat(one.isAccepted()).isTrue();
            assertThat(one.wording().by().orElseThrow().name()).isEqualTo("Ben");
            assertThat(one.wording().words().isAllBy(ben)).isTrue();
        });
    }

    @Test
    void whereTheRoomAsksForItNobodyArguesAgainstAClaimBeforeItsAuthorSaidYes() {
        voting.choose(olga, room, new RoomChoices(false, false, false, true));
        assertThatThrownBy(() -> debates.argue(ben, walls, Stance.AGAINST, "Walls fail."))
                .hasMessageContaining("strongest form first");
        var put = steelManning.put(ben, walls, "Over fifty years, walls are the cheaper choice.", false);
        assertThatThrownBy(() -> debates.argue(ben, walls, Stance.AGAINST, "Walls fail."))
                .hasMessageContaining("strongest form first");
        steelManning.answer(ada, put, false);
        assertThatThrownBy(() -> debates.argue(ben, walls, Stance.AGAINST, "Walls fail."))
                .hasMessageContaining("strongest form first");
        steelManning.answer(ada, put, true);

        debates.argue(ben, walls, Stance.AGAINST, "Walls fail.");
        debates.argue(ada, walls, Stance.AGAINST, "My own doubt.");
        debates.argue(ben, walls, Stance.FOR, "By a third.");
        debates.argue(ben, thesis, Stance.AGAINST, "The sea is faster.");
        assertThat(debates.read(room, olga).claims()).hasSize(5);
    }

    @Test
    void whatIsMovedAgainstAClaimIsFairFirstToo() {
        voting.choose(olga, room, new RoomChoices(false, false, false, true));
        var fail = debates.argue(ben, walls, Stance.FOR, "Walls fail.");
        var against = Standing.under(walls, Stance.AGAINST);

        assertThatThrownBy(() -> care.move(ben, fail, against)).hasMessageContaining("strongest form first");
        care.move(ben, fail, Standing.ALONE);
        assertThatThrownBy(() -> care.move(ben, fail, against)).hasMessageContaining("strongest form first");
        care.move(olga, fail, against);
        care.move(olga, fail, Standing.ALONE);
        steelManning.answer(ada, steelManning.put(ben, walls, "Walls are the cheaper choice.", false), true);
        care.move(ben, fail, against);

        assertThat(debates.read(room, olga).arguments())
                .extracting(Argument::stance)
                .containsExactlyInAnyOrder(Stance.FOR, Stance.AGAINST);
    }

    @Test
    void whoeverPutItTakesItBack() {
        var path = debates.codeOf(room, olga, Locale.ENGLISH).path();
        var phone = new PlainBrowser(server);
        phone.submit(phone.open(path), path + "/say", Map.of("side", "for", "text", "Boats need it.", "name", "Dora"));
        var page = path + "/claims/" + walls + "/fair";
        var put = phone.submit(phone.open(page), page, Map.of("text", "Walls are cheap."));
        steelManning.put(ben, walls, "Over fifty years, walls are the cheaper choice.", false);

        steelManning.takeBack(ada, walls);
        assertThat(steelMenSeenBy(ada)).hasSize(2);
        phone.submit(put, page, Map.of("back", "yes"));
        assertThat(steelMenSeenBy(ada))
                .extracting(one -> one.wording().by().orElseThrow().name())
                .containsExactly("Ben");
        steelManning.takeBack(ben, walls);
        assertThat(steelMenSeenBy(ada)).isEmpty();
    }

    @Test
    void otherWordsOfTheClaimAreAnotherClaimToPut() {
        var put = steelManning.put(ben, walls, "Over fifty years, walls are the cheaper choice.", false);
        steelManning.answer(ada, put, true);

        debates.revise(ada, walls, "Walls cost more.");

        assertThat(steelMenSeenBy(ada)).isEmpty();
    }

    @Test
    void putAgainItReplacesWhatWasPutBefore() {
        steelManning.answer(ada, steelManning.put(ben, walls, "Walls are cheap.", false), true);
        steelManning.put(ben, walls, "Over fifty years, walls are the cheaper choice.", false);

        assertThat(steelMenSeenBy(ada)).singleElement().satisfies(one -> {
            assertThat(one.wording().text()).isEqualTo("Over fifty years, walls are the cheaper choice.");
            assertThat(one.answer()).isEmpty();
        });
    }

    @Test
    void nobodySaysYesToWordsThatTheyDidNotRead() {
        var read = steelManning.put(ben, walls, "Over fifty years, walls are the cheaper choice.", false);
        var page = steelMenSeenBy(ada).getFirst();
        var now = steelManning.put(ben, walls, "Whatever the sea does, I want walls.", false);

        assertThatThrownBy(() -> steelManning.answer(ada, read, true)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> steelManning.answer(ada, page.id(), true)).isInstanceOf(Unknown.class);
        assertThat(steelMenSeenBy(null)).isEmpty();
        steelManning.answer(ada, now, true);
        assertThat(steelMenSeenBy(null)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(now);
            assertThat(one.remark()).isEqualTo(page.remark());
        });
    }

    @Test
    void onlyOthersPutItAndOnlyItsAuthorAnswers() {
        assertThatThrownBy(() -> steelManning.put(ada, walls, "So.", false)).hasMessageContaining("somebody else");
        assertThatThrownBy(() -> steelManning.put(ben, thesis, "So.", false)).hasMessageContaining("somebody else");
        var put = steelManning.put(ben, walls, "Over fifty years, walls are the cheaper choice.", false);
        assertThatThrownBy(() -> steelManning.answer(olga, put, true)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> steelManning.answer(ben, put, true)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void itIsPutAndShownOnPagesWithoutAScript() {
        var path = debates.codeOf(room, olga, Locale.ENGLISH).path();
        var phone = new PlainBrowser(server);
        phone.submit(phone.open(path), path + "/say", Map.of("side", "for", "text", "Boats need it.", "name", "Dora"));
        var page = path + "/claims/" + walls + "/fair";

        var shown = phone.submit(phone.open(page), page, Map.of("text", "Over fifty years, walls are cheaper."));

        assertThat(shown.select(".fair q").text()).isEqualTo("Over fifty years, walls are cheaper.");
        assertThat(shown.select(".fair .note").text()).isEqualTo("Waits for a yes from whoever claims it");
        assertThat(shown.select("button[name=yes]")).isEmpty();
        assertThat(phone.open(path).select("#c-" + walls + " .fair li")).hasSize(1);
        assertThat(new PlainBrowser(server).open(path).select(".fair li")).isEmpty();

        steelManning.answer(ada, steelMenSeenBy(ada).getFirst().id(), true);
        assertThat(new PlainBrowser(server).open(path).select(".fair li").text())
                .contains("Dora puts it so:", "Yes, that is what I mean");
    }

    @Test
    void itsAuthorAnswersWhatThePageShowed() {
        var path = debates.codeOf(room, olga, Locale.ENGLISH).path();
        var phone = new PlainBrowser(server);
        phone.submit(phone.open(path), path + "/say", Map.of("side", "for", "text", "Boats need it.", "name", "Dora"));
        var boats = debates.read(room, olga).claims().getLast().id();
        var page = path + "/claims/" + boats + "/fair";
        steelManning.put(ben, boats, "Without it, no boat lands.", false);
        var read = phone.open(page);
        steelManning.put(ben, boats, "I like boats.", false);

        phone.submit(read, page, Map.of("yes", read.select("button[name=yes]").val()));
        assertThat(phone.status()).isEqualTo(404);
        var now = phone.open(page);
        assertThat(now.select(".fair .note").text()).isEqualTo("Waits for a yes from whoever claims it");
        assertThat(phone.submit(
                                now,
                                page,
                                Map.of("yes", now.select("button[name=yes]").val()))
                        .select(".fair .note")
                        .text())
                .contains("Yes, that is what I mean");
    }

    private List<SteelMan> steelMenSeenBy(@Nullable PersonId person) {
        return debates.read(room, person).claims().stream()
                .filter(claim -> claim.id().equals(walls))
                .findFirst()
                .orElseThrow()
                .steelMen();
    }
}
