package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.debate.exchange.Format;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NotAccepted;

/** What was said once speaks for or against other claims, too; it stands where it was said. */
@OnRealGraph
class ReusingTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private Reusing reusing;

    @Autowired
    private Analysis analysis;

    @Autowired
    private Voting voting;

    @Autowired
    private ClaimMerging merging;

    @Autowired
    private MapImporting maps;

    @Autowired
    private RoomEvents events;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private Driver driver;

    private PersonId olga;
    private PersonId ada;
    private PersonId ben;
    private RoomId room;
    private ClaimId thesis;
    private ClaimId walls;
    private ClaimId cheap;

    @BeforeEach
    void aRoomWithTheToolsOn() {
        olga = accounts.arrive("Olga").person().id();
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        voting.choose(olga, room, new RoomChoices(false, true, false));
        thesis = debates.read(room, olga).thesis().id();
        walls = debates.argue(ada, thesis, Stance.FOR, "Walls hold.");
        cheap = debates.argue(ada, walls, Stance.FOR, "Stone is cheap.");
    }

    @Test
    void itSpeaksToAnotherOneAndStandsWhereItWasSaid() {
        List<RoomEvent> heard = new ArrayList<>();
        ArgumentId reuse;
        try (var _ = events.hear(heard::add)) {
            reuse = reusing.use(ben, cheap, Stance.AGAINST, thesis);
        }

        assertThat(heard).containsExactly(new ClaimReused(room, cheap, thesis));
        var debate = debates.read(room, ada);
        assertThat(debate.reuses()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(reuse);
            assertThat(one.premises()).containsExactly(cheap);
            assertThat(one.stance()).isEqualTo(Stance.AGAINST);
            assertThat(one.about()).isEqualTo(thesis);
            assertThat(one.by()).contains(ben);
        });
        assertThat(debate.places().filter(step -> step.premises().contains(cheap)))
                .extracting(Argument::about)
                .containsExactly(walls);
        assertThat(debate.claims()).hasSize(2);
    }

    @Test
    void itCountsInTheStrengthOfWhatItIsUsedFor() {
        var moved = debates.state(olga, room, "The market stays.");
        var before = strengthOf(moved);

        reusing.use(ben, cheap, Stance.FOR, moved);

        assertThat(strengthOf(moved)).isGreaterThan(before);
    }

    @Test
    void itMayGoInACircleAndSaysSo() {
        var reuse = reusing.use(ben, walls, Stance.FOR, cheap);

        var debate = debates.read(room, ada);
        assertThat(debate.reuses()).allMatch(debate::closesCircle);
        assertThat(strengthOf(walls)).isBetween(0.0, 1.0);
        reusing.takeBack(ben, reuse);
        var other = debates.state(olga, room, "The market stays.");
        reusing.use(ben, walls, Stance.FOR, other);
        assertThat(debates.read(room, ada).reuses()).noneMatch(debates.read(room, ada)::closesCircle);
    }

    @Test
    void whatSpeaksToItAlreadyIsNotUsedTwiceAndWhatDoesNotStandNotAtAll() {
        var own = debates.state(olga, room, "The market stays.");
        reusing.use(ben, cheap, Stance.FOR, own);

        assertThatThrownBy(() -> reusing.use(ada, cheap, Stance.AGAINST, own)).hasMessageContaining("already");
        assertThatThrownBy(() -> reusing.use(ben, cheap, Stance.AGAINST, walls)).hasMessageContaining("already");
        assertThatThrownBy(() -> reusing.use(ben, thesis, Stance.FOR, own)).hasMessageContaining("the question");
        assertThatThrownBy(() -> reusing.use(ben, own, Stance.FOR, own)).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> reusing.use(ben, own, Stance.UNDERCUT, cheap)).isInstanceOf(NotAccepted.class);
        var elsewhere = debates.state(olga, debates.open(olga, "Another?").id(), "Elsewhere.");
        assertThatThrownBy(() -> reusing.use(olga, cheap, Stance.FOR, elsewhere))
                .isInstanceOf(Unknown.class);
        debates.withdraw(olga, own);
        assertThatThrownBy(() -> reusing.use(ben, walls, Stance.FOR, own)).isInstanceOf(NotAccepted.class);
    }

    @Test
    void whereTheToolsAreOffNothingIsUsedAgainAndWhatWasStays() {
        var own = debates.state(olga, room, "The market stays.");
        var reuse = reusing.use(ben, cheap, Stance.FOR, own);
        voting.choose(olga, room, new RoomChoices(false, false, false));

        assertThatThrownBy(() -> reusing.use(ben, walls, Stance.FOR, own)).isInstanceOf(NotAccepted.class);
        assertThat(debates.read(room, ada).reuses()).hasSize(1);
        assertThatThrownBy(() -> reusing.takeBack(ada, reuse)).isInstanceOf(NotAllowed.class);
        reusing.takeBack(olga, reuse);
        assertThat(debates.read(room, ada).reuses()).isEmpty();
    }

    @Test
    void whatOthersUsedElsewhereStaysMarkedAsWithdrawnAndCountsNoMore() {
        var own = debates.state(olga, room, "The market stays.");
        var before = strengthOf(own);
        reusing.use(ben, cheap, Stance.FOR, own);

        debates.withdraw(ada, cheap);

        assertThat(debates.read(room, ada).claims())
                .filteredOn(claim -> claim.id().equals(cheap))
                .singleElement()
                .satisfies(claim -> assertThat(claim.withdrawnAt()).isPresent());
        assertThat(strengthOf(own)).isEqualTo(before);
    }

    @Test
    void withAClaimThatNobodyAnsweredItsUsesGo() {
        var own = debates.state(olga, room, "The market stays.");
        reusing.use(ada, cheap, Stance.FOR, own);

        debates.withdraw(ada, cheap);

        assertThat(driver.executableQuery(
                                "MATCH (r:Reuse)-[:ALSO_SUPPORTS]->(:Claim {id: $id}) RETURN count(r) AS kept")
                        .withParameters(Map.of("id", own.value()))
                        .execute()
                        .records()
                        .getFirst()
                        .get("kept")
                        .asInt())
                .isZero();
    }

    @Test
    void mergedItsUsesGoAlongAndComeBackWithIt() {
        var own = debates.state(olga, room, "The market stays.");
        var stones = debates.argue(ben, thesis, Stance.FOR, "Stones cost little.");
        reusing.use(ben, cheap, Stance.FOR, own);
        reusing.use(ben, own, Stance.AGAINST, cheap);

        merging.merge(olga, cheap, stones);
        assertThat(debates.read(room, ada).reuses())
                .extracting(one -> one.premises().getFirst() + " " + one.about())
                .containsExactlyInAnyOrder(stones + " " + own, own + " " + stones);

        merging.part(olga, cheap);
        assertThat(debates.read(room, ada).reuses())
                .extracting(one -> one.premises().getFirst() + " " + one.about())
                .containsExactlyInAnyOrder(cheap + " " + own, own + " " + cheap);
    }

    @Test
    void usedForTheSameBeforeTheyWereMergedTwoCountOnce() {
        var own = debates.state(olga, room, "The market stays.");
        var stones = debates.argue(ben, thesis, Stance.FOR, "Stones cost little.");
        reusing.use(ben, cheap, Stance.FOR, own);
        var once = strengthOf(own);
        reusing.use(ada, stones, Stance.FOR, own);

        merging.merge(olga, cheap, stones);

        assertThat(debates.read(room, ada).reuses()).hasSize(1);
        assertThat(strengthOf(own)).isEqualTo(once);
        merging.part(olga, cheap);
        assertThat(debates.read(room, ada).reuses()).hasSize(2);
    }

    @Test
    void whatStandsNoMoreClosesNoCircleAndIsReadUnderNothing() {
        reusing.use(ben, walls, Stance.FOR, cheap);
        debates.argue(olga, walls, Stance.FOR, "They do.");
        debates.withdraw(ada, walls);

        var debate = debates.read(room, ada);
        assertThat(debate.reuses()).hasSize(1).noneMatch(debate::closesCircle);
        var page = new PlainBrowser(server)
                .open(debates.codeOf(room, olga, Locale.ENGLISH).path() + "/claims/" + cheap);
        assertThat(page.select(".root .also")).isEmpty();
    }

    @Test
    void itGoesToOtherToolsAndIntoOtherRoomsAsItIs() {
        var own = debates.state(olga, room, "The market stays.");
        reusing.use(ben, cheap, Stance.FOR, own);
        reusing.use(ben, walls, Stance.AGAINST, cheap);
        var map = RoomMap.of(debates.read(room, olga), words -> words, "said in the room");

        for (var format : List.of(Format.JSON, Format.ARGDOWN, Format.AIF, Format.XAIF)) {
            var there = debates.open(olga, "Should the harbour stay?").id();
            var text = new MapText(format, format.write(map, Instant.EPOCH).text(), true);
            var plan = maps.plan(olga, there, text);
            assertThat(plan.lost().isEmpty()).as("%s", format).isTrue();
            assertThat(plan.again()).as("%s", format).hasSize(2);

            var brought = maps.bring(olga, there, text);

            var debate = debates.read(there, olga);
            assertThat(debate.reuses())
                    .as("%s", format)
                    .extracting(one -> text(debate, one.premises().getFirst()) + " " + one.stance() + " "
                            + text(debate, one.about()))
                    .containsExactlyInAnyOrder(
                            "Stone is cheap. FOR The market stays.", "Walls hold. AGAINST Stone is cheap.");
            assertThatThrownBy(() -> maps.bring(olga, there, text)).hasMessageContaining("Nothing of this map");
            assertThat(maps.takeBack(olga, brought.id())).isEqualTo(new TakenBack(3, 0));
        }
    }

    @Test
    void aMapMayOnlySayThatSomethingIsUsedElsewhereAndTakenBackThatGoes() {
        var own = debates.state(olga, room, "The market stays.");
        var reuse = reusing.use(ben, cheap, Stance.FOR, own);
        var map = RoomMap.of(debates.read(room, olga), words -> words, "said in the room");
        reusing.takeBack(ben, reuse);

        var brought = maps.bring(
                olga,
                room,
                new MapText(Format.JSON, Format.JSON.write(map, Instant.EPOCH).text(), true));

        assertThat(brought.claims()).isZero();
        assertThat(debates.read(room, ada).reuses()).hasSize(1);
        maps.takeBack(olga, brought.id());
        assertThat(debates.read(room, ada).reuses()).isEmpty();
    }

    @Test
    void isUsedElsewhereAndTakenBackOnAPageWithoutAScript() {
        var path = debates.codeOf(room, olga, Locale.ENGLISH).path();
        var phone = new PlainBrowser(server);
        phone.submit(phone.open(path), path + "/say", Map.of("side", "for", "text", "Boats need it.", "name", "Dora"));
        var again = path + "/claims/" + cheap + "/again";
        assertThat(phone.open(path + "/claims/" + cheap)
                        .select("a[href=" + again + "]")
                        .text())
                .isEqualTo("Use it elsewhere");
        var form = phone.open(again);
        assertThat(form.select("select[name=about] option").eachText())
                .containsExactly("Question : Should the harbour stay?", "Boats need it.");

        var page = phone.submit(form, again, Map.of("side", "against", "about", thesis.value()));

        assertThat(page.select(".also").text()).isEqualTo("Also against Should the harbour stay?");
        phone.submit(page, again, Map.of("side", "for", "about", boats().value()));
        assertThat(phone.open(path + "/claims/" + boats()).select(".also").text())
                .isEqualTo("For it, too Stone is cheap.");
        phone.post(again, Map.of("stamp", stamp(page), "side", "sideways", "about", boats().value()));
        assertThat(phone.status()).isEqualTo(404);
        phone.post(again, Map.of("stamp", stamp(page), "back", "not an id!"));
        assertThat(phone.status()).isEqualTo(404);
        var back = phone.open(again).selectFirst("button[name=back]").attr("value");
        phone.post(again, Map.of("stamp", stamp(page), "back", back));
        assertThat(debates.read(room, ada).reuses()).hasSize(1);
    }

    private static String stamp(Document page) {
        return page.selectFirst("input[name=stamp]").attr("value");
    }

    private ClaimId boats() {
        return debates.read(room, olga).claims().getLast().id();
    }

    private double strengthOf(ClaimId claim) {
        return analysis.strength(room, claim, List.of(), ada).strength().orElseThrow();
    }

    private static String text(Debate debate, ClaimId claim) {
        return Optional.of(debate.thesis())
                .filter(one -> one.id().equals(claim))
                .or(() -> debate.claims().stream()
                        .filter(one -> one.id().equals(claim))
                        .findFirst())
                .orElseThrow()
                .wording()
                .text();
    }
}
