package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.NotAllowed;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.Suggestion.State;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NotAccepted;

/** Who may not speak suggests; those who run the room take it in, say where it was said, or decline it with a reason. */
@OnRealGraph
class SuggestingTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private Suggesting suggesting;

    @Autowired
    private Phasing phasing;

    @Autowired
    private Voting voting;

    @Autowired
    private DebateData data;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ben;
    private RoomId room;
    private ClaimId walls;

    @BeforeEach
    void aRoomInWhichEverybodySuggests() {
        olga = accounts.arrive("Olga").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.SUGGESTER);
        walls = debates.state(olga, room, "Walls cost less.");
    }

    private SuggestionId suggest(Standing standing, String text) {
        return suggesting.suggest(ben, room, standing, text, false);
    }

    private Suggestion bens() {
        return suggesting.in(room, ben).getFirst();
    }

    @Test
    void whatIsTakenInIsAClaimOfTheOneWhoSuggestedItWhereTheySuggestedIt() {
        var suggestion = suggest(Standing.under(walls, Stance.AGAINST), "Walls fail in a century.");
        assertThatThrownBy(() -> debates.argue(ben, walls, Stance.AGAINST, "Walls fail in a century."))
                .isInstanceOf(NotAllowed.class);
        assertThat(debates.read(room, ben).claims()).hasSize(1);
        assertThat(suggesting.waiting(room, olga)).isEqualTo(1);

        var claim = suggesting.accept(olga, suggestion);

        var debate = debates.read(room, ben);
        assertThat(debate.arguments()).singleElement().satisfies(argument -> {
            assertThat(argument.about()).isEqualTo(walls);
            assertThat(argument.stance()).isEqualTo(Stance.AGAINST);
            assertThat(argument.premises()).containsExactly(claim);
        });
        assertThat(debate.claims().getLast().wording().by().map(Author::id)).contains(ben);
        assertThat(bens().state()).isEqualTo(State.ACCEPTED);
        assertThat(bens().claim()).contains(claim);
        assertThat(suggesting.waiting(room, olga)).isZero();
    }

    @Test
    void isAnsweredOnceAndWithAReasonWhenItIsDeclined() {
        var suggestion = suggest(Standing.ALONE, "It costs something.");
        assertThatThrownBy(() -> suggesting.decline(olga, suggestion, " ", false))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("empty");
        assertThat(bens().waits()).isTrue();

        suggesting.decline(olga, suggestion, "Say how much.", false);

        assertThat(bens().state()).isEqualTo(State.DECLINED);
        assertThat(bens().reason().text()).isEqualTo("Say how much.");
        assertThat(bens().answeredBy().map(Author::name)).contains("Olga");
        assertThatThrownBy(() -> suggesting.accept(olga, suggestion)).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> suggesting.takeBack(ben, suggestion)).isInstanceOf(NotAccepted.class);
        assertThat(debates.read(room, ben).claims()).hasSize(1);
    }

    @Test
    void whatWasSaidAlreadySaysWhere() {
        suggesting.same(olga, suggest(Standing.ALONE, "A wall is cheaper."), walls);
        assertThat(bens().state()).isEqualTo(State.SAME);
        assertThat(bens().claim()).contains(walls);
    }

    @Test
    void everybodySeesTheirOwnAndThoseWhoRunTheRoomSeeAll() {
        suggest(Standing.ALONE, "It costs something.");
        var eve = accounts.arrive("Eve").person().id();
        suggesting.suggest(eve, room, Standing.ALONE, "Boats need it.", false);

        assertThat(suggesting.in(room, eve))
                .extracting(one -> one.words().text())
                .containsExactly("Boats need it.");
        assertThat(suggesting.in(room, olga))
                .extracting(one -> one.words().text())
                .containsExactly("It costs something.", "Boats need it.");
        suggesting.takeBack(ben, bens().id());
        assertThat(suggesting.in(room, ben)).isEmpty();
    }

    @Test
    void soManyMayWaitOfOnePerson() {
        IntStream.range(0, 10).forEach(at -> suggest(Standing.ALONE, "Reason %d.".formatted(at)));
        assertThatThrownBy(() -> suggest(Standing.ALONE, "One more."))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("10");
        suggesting.decline(olga, bens().id(), "Too many.", false);
        suggest(Standing.ALONE, "One more.");
    }

    @Test
    void whatCannotBeTakenInWaitsOn() {
        var suggestion = suggest(Standing.under(walls, Stance.FOR), "Stone is cheap.");
        phasing.move(olga, room, Phase.DECIDE, Optional.empty());
        assertThatThrownBy(() -> suggesting.accept(olga, suggestion)).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> suggest(Standing.ALONE, "Now?")).isInstanceOf(NotAccepted.class);
        assertThat(bens().waits()).isTrue();
    }

    @Test
    void whoLeavesLeavesTheirWordsWithoutTheirNameAndNobodyTakesThemIn() {
        var suggestion = suggest(Standing.ALONE, "It costs something.");
        assertThat(data.of(ben).get("suggestions").toString()).contains("It costs something.");
        leaving.leaveForGood(ben, OwnPlaces.PASS_ON);

        assertThat(suggesting.in(room, olga)).singleElement().satisfies(one -> {
            assertThat(one.by()).isEmpty();
            assertThat(one.words().text()).isEqualTo("It costs something.");
        });
        assertThatThrownBy(() -> suggesting.accept(olga, suggestion)).hasMessageContaining("has left");
        suggesting.decline(olga, suggestion, "Nobody to ask.", false);
    }

    @Test
    void isSuggestedAndAnsweredOnPagesWithoutAScript() {
        var path = debates.codeOf(room, olga, Locale.ENGLISH).path();
        var eve = new PlainBrowser(server);
        assertThat(eve.open(path).select("a[href=" + path + "/suggest]").text()).isEqualTo("Suggest a claim");
        var page = eve.submit(
                eve.open(path + "/suggest"),
                path + "/suggest",
                Map.of("to", walls.value(), "side", "against", "text", "Walls fail.", "name", "Eve"));
        assertThat(page.select(".suggestion").text()).contains("Walls fail.", "waits for an answer", "Eve");
        var id = page.selectFirst(".suggestion").id().substring(2);

        suggesting.decline(olga, new SuggestionId(id), "Say when.", false);
        assertThat(eve.open(path + "/suggest").select(".suggestion").text())
                .contains("declined", "Olga says: Say when.");
    }

    @Test
    void sentTwiceItCountsOnceAndWhatNoPageSendsIsNotFound() {
        var path = debates.codeOf(room, olga, Locale.ENGLISH).path() + "/suggest";
        var eve = new PlainBrowser(server);
        var form = eve.open(path);
        var filled = Map.of("to", "", "text", "Walls fail.", "name", "Eve");
        eve.submit(form, path, filled);
        assertThat(eve.submit(form, path, filled).select(".suggestion")).hasSize(1);
        assertThat(suggesting.waiting(room, olga)).isEqualTo(1);

        var id = suggesting.in(room, olga).getFirst().id().value();
        var stamp = eve.open(path).selectFirst("input[name=stamp]").attr("value");
        eve.post(path + "/answer", Map.of("stamp", stamp, "suggestion", id, "act", "sideways"));
        assertThat(eve.status()).isEqualTo(404);
        eve.post(path + "/answer", Map.of("stamp", stamp, "suggestion", "not an id!", "act", "back"));
        assertThat(eve.status()).isEqualTo(404);
        var sideways = Map.of("stamp", stamp, "to", walls.value(), "side", "sideways", "text", "No side has this.");
        eve.post(path, sideways);
        assertThat(eve.status()).isEqualTo(404);
        assertThat(suggesting.waiting(room, olga)).isEqualTo(1);
    }

    @Test
    void whatTheReasoningNeedsBesidesIsSuggestedOnThePageWhereTheToolsAreOn() {
        var path = debates.codeOf(room, olga, Locale.ENGLISH).path() + "/suggest";
        var eve = new PlainBrowser(server);
        assertThat(eve.open(path).select("input[name=side]").eachAttr("value"))
                .containsExactly("none", "for", "against");
        voting.choose(olga, room, new RoomChoices(false, true, false));
        var cheap = debates.argue(olga, walls, Stance.FOR, "Stone is cheap.");

        var page = eve.submit(
                eve.open(path),
                path,
                Map.of("to", cheap.value(), "side", "joint", "text", "Stone lies near.", "name", "Eve"));

        assertThat(page.select(".suggestion .side").text()).isEqualTo("Also needed");
        assertThat(suggesting.in(room, olga))
                .extracting(Suggestion::standing)
                .contains(Standing.under(cheap, Stance.JOINT));
    }

    @Test
    void whatWouldAnswerAClaimThatIsGoneCannotBeTakenIn() {
        var suggestion = suggest(Standing.under(walls, Stance.FOR), "Stone is cheap.");
        debates.withdraw(olga, walls);

        assertThat(bens().lost()).isTrue();
        assertThatThrownBy(() -> suggesting.accept(olga, suggestion)).hasMessageContaining("gone from the debate");
        suggesting.decline(olga, suggestion, "Walls were taken back.", false);
        assertThat(bens().state()).isEqualTo(State.DECLINED);
    }

    @Test
    void anObjectionToTheReasoningIsTakenInWhereTheRoomHasThem() {
        voting.choose(olga, room, new RoomChoices(false, true, false));
        var cheap = debates.argue(olga, walls, Stance.FOR, "Stone is cheap.");
        var suggestion = suggest(Standing.under(cheap, Stance.UNDERCUT), "Cheap stone is no wall.");
        voting.choose(olga, room, new RoomChoices(false, false, false));

        assertThatThrownBy(() -> suggesting.accept(olga, suggestion)).isInstanceOf(NotAccepted.class);
        assertThat(bens().waits()).isTrue();
        voting.choose(olga, room, new RoomChoices(false, true, false));
        suggesting.accept(olga, suggestion);
        assertThat(debates.read(room, ben).arguments())
                .extracting(Argument::stance)
                .contains(Stance.UNDERCUT);
    }
}
