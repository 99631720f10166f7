package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.Told;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NotAccepted;

/** Where a debate arrived: what was agreed and what divides, with whoever wrote and signed it. */
@OnRealGraph
class ConcludingTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private Concluding concluding;

    @Autowired
    private RoomEvents events;

    @Autowired
    private AccountService accounts;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ben;
    private RoomId room;

    @BeforeEach
    void olgaRunsARoomInWhichBenSpeaks() {
        olga = accounts.arrive("Olga").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
    }

    @Test
    void whatWasAgreedAndWhatDividesStandWithAuthorAndTimeForEverybody() {
        List<RoomEvent> heard = new ArrayList<>();
        try (var _ = events.hear(heard::add)) {
            concluding.conclude(olga, room, Conclusion.NONE, "The sea rises.", "Who pays.", ClaimsNamed.NONE, false);
        }

        assertThat(heard).contains(new RoomConcluded(room));
        assertThat(debates.read(room, null).conclusions()).singleElement().satisfies(last -> {
            assertThat(last.agreed().text()).isEqualTo("The sea rises.");
            assertThat(last.divides().text()).isEqualTo("Who pays.");
            assertThat(last.by().map(Author::name)).isEqualTo(Optional.of("Olga"));
            assertThat(last.agreed().isAllBy(olga)).isTrue();
        });
    }

    @Test
    void whatStoodBeforeStaysWithThoseWhoSignedIt() {
        concluding.conclude(olga, room, Conclusion.NONE, "The sea rises.", "", ClaimsNamed.NONE, false);
        concluding.sign(ben, room, 1, true, "", false);
        concluding.conclude(olga, room, Conclusion.NONE, "The sea rises.", "", ClaimsNamed.NONE, false);
        concluding.conclude(olga, room, 1, "The sea rises fast.", "", ClaimsNamed.NONE, false);

        var all = debates.read(room, ben).conclusions();
        assertThat(all).extracting(one -> one.agreed().text()).containsExactly("The sea rises fast.", "The sea rises.");
        assertThat(all.getFirst().signed()).isEmpty();
        assertThat(all.getLast().agreeing()).hasSize(1);
    }

    @Test
    void oneSignsOnceChangesOnesWordAndTakesItBack() {
        concluding.conclude(olga, room, Conclusion.NONE, "The sea rises.", "", ClaimsNamed.NONE, false);
        concluding.sign(ben, room, 1, true, "", false);
        concluding.sign(ben, room, 1, false, "Not here.", false);
        concluding.sign(olga, room, 1, true, "", false);

        var last = debates.read(room, ben).conclusions().getFirst();
        assertThat(last.agreeing()).hasSize(1);
        assertThat(last.dissenting()).singleElement().satisfies(one -> {
            assertThat(one.by().map(Author::name)).isEqualTo(Optional.of("Ben"));
            assertThat(one.why().text()).isEqualTo("Not here.");
        });

        concluding.unsign(ben, room);
        assertThat(debates.read(room, ben).conclusions().getFirst().signed()).hasSize(1);
    }

    @Test
    void itIsNotEmptyNotOfOthersAndNotSignedBeforeItIsThere() {
        assertThatThrownBy(() -> concluding.conclude(olga, room, Conclusion.NONE, " ", "", ClaimsNamed.NONE, false))
                .hasMessageContaining("empty");
        assertThatThrownBy(() ->
                        concluding.conclude(ben, room, Conclusion.NONE, "The sea rises.", "", ClaimsNamed.NONE, false))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> concluding.sign(ben, room, 1, true, "", false)).hasMessageContaining("no conclusion");
        concluding.conclude(olga, room, Conclusion.NONE, "The sea rises.", "", ClaimsNamed.NONE, false);
        assertThatThrownBy(() -> concluding.sign(ben, room, 1, false, "", false))
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> concluding.sign(ben, room, 1, false, "On devrait tuer tous les migrants.", true))
                .isInstanceOf(Told.class);
    }

    @Test
    void nobodySignsOrReplacesWhatTheyDidNotRead() {
        concluding.conclude(olga, room, Conclusion.NONE, "The sea rises.", "", ClaimsNamed.NONE, false);
        var path = debates.codeOf(room, olga, Locale.ENGLISH).path();
        var phone = new PlainBrowser(server);
        phone.submit(phone.open(path), path + "/say", Map.of("side", "for", "text", "Boats need it.", "name", "Dora"));
        var read = phone.open(path + "/conclusion");
        concluding.conclude(olga, room, 1, "The sea falls.", "", ClaimsNamed.NONE, false);

        assertThatThrownBy(() -> concluding.sign(ben, room, 1, true, "", false))
                .hasMessageContaining("rewritten meanwhile");
        assertThatThrownBy(() -> concluding.conclude(olga, room, 1, "Nobody knows.", "", ClaimsNamed.NONE, false))
                .hasMessageContaining("rewritten meanwhile");
        var again = phone.submit(read, path + "/conclusion/sign", Map.of("word", "differ", "why", "It rises by 3 mm."));

        assertThat(phone.status()).isEqualTo(422);
        assertThat(again.select("[role=alert]").text()).contains("rewritten meanwhile: read it again");
        assertThat(again.select(".conclusion").first().text()).contains("The sea falls.");
        assertThat(again.select("textarea[name=why]").text()).isEqualTo("It rises by 3 mm.");
        assertThat(debates.read(room, ben).conclusions())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.signed()).isEmpty());
        var signed = phone.submit(again, path + "/conclusion/sign", Map.of("word", "differ"));
        assertThat(signed.select(".dissent").text()).contains("It rises by 3 mm.", "Dora");
    }

    @Test
    void whoLeavesLeavesTheWordsBehindByAFormerWriter() {
        concluding.conclude(olga, room, Conclusion.NONE, "The sea rises.", "", ClaimsNamed.NONE, false);
        concluding.sign(ben, room, 1, false, "Not here.", false);

        leaving.leaveForGood(ben, OwnPlaces.PASS_ON);

        var dissent =
                debates.read(room, olga).conclusions().getFirst().dissenting().getFirst();
        assertThat(dissent.by()).isEmpty();
        assertThat(dissent.why().isAllBy(PersonId.FORMER)).isTrue();
    }

    @Test
    void thePlainPageOfTheRoomShowsItAndItsOwnPageTakesSignatures() {
        concluding.conclude(olga, room, Conclusion.NONE, "The sea rises.", "Who pays.", ClaimsNamed.NONE, false);
        var path = debates.codeOf(room, olga, Locale.ENGLISH).path();
        var phone = new PlainBrowser(server);
        phone.submit(phone.open(path), path + "/say", Map.of("side", "for", "text", "Boats need it.", "name", "Dora"));

        var shown = phone.open(path).selectFirst(".conclusion");
        assertThat(shown.text()).contains("The sea rises.", "Who pays.", "Written by Olga");
        var page = phone.open(path + "/conclusion");
        assertThat(page.select("#conclude"))
                .as("only those who run the room write it")
                .isEmpty();
        var signed = phone.submit(page, path + "/conclusion/sign", Map.of("word", "agree"));
        assertThat(signed.selectFirst(".conclusion").text()).contains("Signed by one person: Dora");
        var refused = phone.submit(signed, path + "/conclusion/sign", Map.of("word", "differ"));
        assertThat(phone.status()).isEqualTo(422);
        assertThat(refused.select("[role=alert]").text()).contains("Say how you see it otherwise first.");
    }

    @Test
    void aConclusionRestsOnClaimsOfItsRoomInTheirWordsOfNow() {
        var walls = debates.state(olga, room, "Walls cost less.");
        var tides = debates.state(ben, room, "Tides rise.");
        var elsewhere = debates.open(olga, "Is this elsewhere?").id();
        var foreign = debates.state(olga, elsewhere, "It is.");
        concluding.conclude(
                olga,
                room,
                Conclusion.NONE,
                "The sea rises.",
                "",
                ClaimsNamed.restingOn(List.of(tides, walls, foreign)),
                false);
        debates.revise(ben, tides, Saying.of("Tides rise fast."));

        var last = debates.read(room, null).conclusions().getFirst();
        assertThat(last.restsOn())
                .extracting(ground -> ground.words().text())
                .containsExactlyInAnyOrder("Walls cost less.", "Tides rise fast.");

        concluding.conclude(olga, room, 1, "The sea rises.", "", ClaimsNamed.restingOn(List.of(tides)), false);
        assertThat(debates.read(room, null).conclusions())
                .extracting(one -> Set.copyOf(one.grounds()))
                .containsExactly(Set.of(tides), Set.of(walls, tides));
        assertThatThrownBy(() -> concluding.conclude(
                        olga,
                        room,
                        2,
                        "The sea rises.",
                        "",
                        ClaimsNamed.restingOn(IntStream.range(0, 21)
                                .mapToObj(at -> new ClaimId("claim" + at))
                                .toList()),
                        false))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("20 claims");
    }

    @Test
    void whatItRestsOnIsChosenAndReadOnThePlainPage() {
        var walls = debates.state(olga, room, "Walls cost less.");
        debates.state(ben, room, "Tides rise.");
        var path = debates.codeOf(room, olga, Locale.ENGLISH).path();
        concluding.conclude(
                olga, room, Conclusion.NONE, "The sea rises.", "", ClaimsNamed.restingOn(List.of(walls)), false);

        var page = new PlainBrowser(server).open(path);
        assertThat(page.select(".conclusion .grounds a").eachText()).containsExactly("Walls cost less.");
        assertThat(page.select(".conclusion .grounds a").attr("href")).isEqualTo(path + "/claims/" + walls);
    }
}
