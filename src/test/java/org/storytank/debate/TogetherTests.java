package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.strength.Gradual;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NotAccepted;

/** What can be accepted together in a debate: what stands whatever one thinks, what one can hold besides, and what goes with none of it. */
@OnRealGraph
class TogetherTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private Analysis analysis;

    @Autowired
    private Reusing reusing;

    @Autowired
    private Voting voting;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private RoomId room;
    private ClaimId thesis;

    @BeforeEach
    void aRoomWithTheToolsOn() {
        olga = accounts.arrive("Olga").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        voting.choose(olga, room, new RoomChoices(false, true, false));
        thesis = debates.read(room, olga).thesis().id();
    }

    @Test
    void whatIsArguedAgainstIsAcceptedOnceItIsDefended() {
        var storms = debates.argue(olga, thesis, Stance.AGAINST, "Storms come.");
        assertThat(texts(together().accepted())).containsExactly("Storms come.");
        assertThat(texts(together().rejected())).containsExactly("Should the harbour stay?");

        debates.argue(olga, storms, Stance.AGAINST, "Walls hold them off.");

        assertThat(texts(together().accepted())).containsExactly("Should the harbour stay?", "Walls hold them off.");
        assertThat(texts(together().rejected())).containsExactly("Storms come.");
        assertThat(together().choices()).isEmpty();
        assertThat(together().complete()).isTrue();
    }

    @Test
    void anObjectionToTheReasoningTakesTheArgumentAndLeavesItsClaim() {
        var storms = debates.argue(olga, thesis, Stance.AGAINST, "Storms come.");
        debates.argue(olga, storms, Stance.UNDERCUT, "Storms come everywhere.");

        assertThat(texts(together().accepted()))
                .containsExactly("Should the harbour stay?", "Storms come.", "Storms come everywhere.");
    }

    @Test
    void whatContradictsEachOtherIsHeldInOneWayOrTheOther() {
        var north = debates.state(olga, room, "Build in the north.");
        var south = debates.argue(olga, north, Stance.AGAINST, "Build in the south.");
        reusing.use(olga, north, Stance.AGAINST, south);

        var together = together();
        assertThat(texts(together.accepted())).containsExactly("Should the harbour stay?");
        assertThat(together.choices())
                .extracting(TogetherTests::texts)
                .containsExactlyInAnyOrder(List.of("Build in the north."), List.of("Build in the south."));
        assertThat(together.rejected()).isEmpty();
    }

    @Test
    void whatWasWithdrawnSpeaksAgainstNothing() {
        var storms = debates.argue(olga, thesis, Stance.AGAINST, "Storms come.");
        debates.withdraw(olga, storms);

        assertThat(texts(together().accepted())).containsExactly("Should the harbour stay?");
    }

    @Test
    void whatIsTooTangledSaysSoInsteadOfWhatGoesWithNothing() {
        var claims = IntStream.range(0, 12)
                .mapToObj(number -> debates.state(olga, room, "Way %d.".formatted(number)))
                .toList();
        for (var number = 0; number < 12; number += 2) {
            reusing.use(olga, claims.get(number), Stance.AGAINST, claims.get(number + 1));
            reusing.use(olga, claims.get(number + 1), Stance.AGAINST, claims.get(number));
        }

        var cut = Together.of(new Weighed(debates.read(room, olga)), 3);

        assertThat(cut.complete()).isFalse();
        assertThat(cut.rejected()).isEmpty();
        assertThat(together().choices()).as("one of each of six pairs").hasSize(64);
        assertThat(together().complete()).isTrue();
        var page = new PlainBrowser(server)
                .open(debates.codeOf(room, olga, Locale.ENGLISH).path() + "/together");
        assertThat(page.select("ul.box")).hasSize(12);
        assertThat(page.text()).contains("And 52 more ways.");
    }

    @Test
    void itIsReadOnAPageWithoutAScriptWhereTheToolsAreOn() {
        var north = debates.state(olga, room, "Build in the north.");
        var south = debates.argue(olga, north, Stance.AGAINST, "Build in the south.");
        reusing.use(olga, north, Stance.AGAINST, south);
        debates.argue(olga, thesis, Stance.AGAINST, "Storms come.");
        var path = debates.codeOf(room, olga, Locale.ENGLISH).path();
        var phone = new PlainBrowser(server);

        assertThat(phone.open(path).select("a[href=" + path + "/together]").text())
                .isEqualTo("What goes together");
        var page = phone.open(path + "/together");
        assertThat(page.select("section").eachText())
                .containsExactly(
                        "What stands, whatever one thinks Storms come.",
                        "What one can hold besides In 2 ways, each whole; whoever takes one leaves what only stands in the others:"
                                + " Build in the north. Build in the south.",
                        "What does not go together with the rest The yes to Should the harbour stay?");
        voting.choose(olga, room, new RoomChoices(false, false, false));
        assertThat(phone.open(path + "/together").text()).contains("The tools for analysis are off");
        assertThatThrownBy(() -> analysis.together(room, olga)).isInstanceOf(NotAccepted.class);
    }

    @Test
    void otherFormulasAreSaidBesideTheStrength() {
        debates.argue(olga, thesis, Stance.FOR, "Boats need it.");

        var strength = analysis.strength(room, thesis, List.of(), olga);

        // One supporter of base one half: quadratic energy 0.5 + 0.5 · 0.25/1.25; DF-QuAD 0.5 + 0.5 · 0.5.
        assertThat(strength.strength().orElseThrow()).isEqualTo(0.6);
        assertThat(strength.others().get(Gradual.DF_QUAD)).isEqualTo(0.75);
        assertThat(strength.others().keySet())
                .containsExactly(
                        Gradual.DF_QUAD, Gradual.SQUARED_DF_QUAD, Gradual.EULER, Gradual.EULER_TOP, Gradual.MLP);
        var page = new PlainBrowser(server)
                .open(debates.codeOf(room, olga, Locale.ENGLISH).path() + "/strength");
        assertThat(page.select(".formulas li").first().text()).isEqualTo("DF-QuAD: 75 of 100");
    }

    private Together together() {
        return analysis.together(room, null);
    }

    private static List<String> texts(List<Claim> claims) {
        return claims.stream().map(claim -> claim.wording().text()).toList();
    }
}
