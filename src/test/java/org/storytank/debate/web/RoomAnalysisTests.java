package org.storytank.debate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.ClaimCare;
import org.storytank.debate.ClaimId;
import org.storytank.debate.ClaimKind;
import org.storytank.debate.ClaimMerging;
import org.storytank.debate.ClaimReview;
import org.storytank.debate.ClaimSplitting;
import org.storytank.debate.DebateRoom;
import org.storytank.debate.DebateService;
import org.storytank.debate.ReviewReason;
import org.storytank.debate.RoomChoices;
import org.storytank.debate.Stance;
import org.storytank.debate.Voting;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;

/** The tools for analysis, and claims that were taken care of, on a page without a script. */
@OnRealGraph
class RoomAnalysisTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private Voting voting;

    @Autowired
    private ClaimCare care;

    @Autowired
    private ClaimReview review;

    @Autowired
    private ClaimMerging merging;

    @Autowired
    private ClaimSplitting splitting;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId owner;
    private DebateRoom room;
    private ClaimId thesis;
    private ClaimId walls;
    private String path;
    private PlainBrowser phone;

    @BeforeEach
    void aRoomWithTheToolsOn() {
        owner = accounts.arrive("Olga").person().id();
        room = debates.open(owner, "Should the harbour stay?");
        access.openToEveryone(owner, room.id().place(), Role.WRITER);
        thesis = debates.read(room.id(), owner).thesis().id();
        walls = debates.argue(owner, thesis, Stance.FOR, "Walls cost less, and they last.");
        voting.choose(owner, room.id(), new RoomChoices(false, true, false));
        path = debates.codeOf(room.id(), owner, Locale.ENGLISH).path();
        phone = new PlainBrowser(server);
    }

    @Test
    void theStrengthOfTheYesIsSaidWithItsReasonAndWhatIfIsASlider() {
        var page = phone.open(path + "/strength");

        assertThat(page.selectFirst(".strength").text()).startsWith("60 of 100");
        assertThat(page.selectFirst(".cruxes .why").text())
                .isEqualTo(
                        "It is worth 50 of 100 itself. Without it, 10 points would be missing. Its fair share: 10 of 100.");
        var slider = page.selectFirst("form.suppose[method=get] input[type=range]");
        assertThat(slider.attr("name")).isEqualTo("worth." + walls);
        assertThat(slider.val()).isEqualTo("50");
        assertThat(page.selectFirst("#then").text()).startsWith("Nothing is supposed");

        var supposed = phone.open(path + "/strength?worth." + walls + "=0");

        assertThat(supposed.selectFirst("#then").text()).contains("50 of 100 instead of 60.", "Suppose nothing");
        assertThat(supposed.selectFirst("input[type=range]").val()).isEqualTo("0");
        assertThat(supposed.selectFirst(".strength").text()).startsWith("60 of 100");
    }

    @Test
    void aSliderThatWasNotMovedSupposesNothingAndOneThatCannotBeIsNotFound() {
        assertThat(phone.open(path + "/strength?worth." + walls + "=50")
                        .selectFirst("#then")
                        .text())
                .startsWith("Nothing is supposed");
        for (var wrong : List.of(walls + "=101", walls + "=-1", walls + "=x")) {
            phone.open(path + "/strength?worth." + wrong);
            assertThat(phone.status()).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void whatIsWithdrawnWhileSomebodySupposesIsLeftOut() {
        var boats = debates.argue(owner, thesis, Stance.FOR, "Boats need it.");
        debates.withdraw(owner, boats);

        var page = phone.open(path + "/strength?worth." + boats + "=0&worth." + walls + "=0");

        assertThat(phone.status()).isEqualTo(200);
        assertThat(page.selectFirst("#then").text()).contains("50 of 100 instead of 60.");
    }

    @Test
    void aValueHasNoStrengthAndTheFormulaIsSaid() {
        care.sayKind(owner, walls, Optional.of(ClaimKind.VALUE));

        var page = phone.open(path + "/claims/" + walls + "/strength");

        assertThat(page.select(".strength")).isEmpty();
        assertThat(page.text()).contains("it is held, and has no computed strength");
        assertThat(page.selectFirst(".how").text()).contains("E² ÷ (1 + E²)");
    }

    @Test
    void anObjectionToTheReasoningIsMadeAndReadWithoutAScript() {
        var offered = phone.open(path).selectFirst("#c-" + walls + " .acts a.undercut");
        assertThat(offered.text()).isEqualTo("Object to the reasoning");
        var form = phone.open(offered.attr("href"));
        assertThat(form.select("label").text()).contains("Your objection to the reasoning");
        assertThat(form.text()).contains("Even if the claim is true");

        phone.submit(form, path + "/say", Map.of("text", "What costs less need not be better.", "name", "Ben"));

        assertThat(phone.status()).isLessThan(400);
        var page = phone.open(path);
        var answer = page.selectFirst("#c-" + walls + " li.undercut");
        assertThat(answer.selectFirst(".side").text()).isEqualTo("Objection to the reasoning");
        assertThat(page.select("section.for > ol > li")).hasSize(1);
        assertThat(phone.open(path + "/claims/" + walls)
                        .selectFirst("section.undercut:not([hidden]) h2")
                        .text())
                .isEqualTo("Objections to the reasoning");
        assertThat(phone.open(path + "/strength").selectFirst(".how").text()).contains("takes its share from the step");
        assertThat(phone.in("fr")
                        .open(path)
                        .selectFirst("#c-" + walls + " li.undercut .side")
                        .text())
                .isEqualTo("Objection au raisonnement");
    }

    @Test
    void whatAClaimNeedsBesidesIsSaidAndReadWithoutAScript() {
        var offered = phone.open(path).selectFirst("#c-" + walls + " .acts a.joint");
        assertThat(offered.text()).isEqualTo("Only together with…");
        var form = phone.open(offered.attr("href"));
        assertThat(form.select("label").text()).contains("What it needs besides");
        assertThat(form.text()).contains("The claim proves something only together with another one");

        phone.submit(form, path + "/say", Map.of("text", "What costs less is better.", "name", "Ben"));

        assertThat(phone.status()).isLessThan(400);
        var page = phone.open(path);
        var besides = page.selectFirst("#c-" + walls + " li.joint");
        assertThat(besides.selectFirst(".side").text()).isEqualTo("Also needed");
        assertThat(besides.select("a.joint, a.undercut")).isEmpty();
        assertThat(page.select("section.for > ol > li")).hasSize(1);
        assertThat(phone.open(path + "/claims/" + walls)
                        .selectFirst("section.joint:not([hidden]) h2")
                        .text())
                .isEqualTo("Only together with");
        var sheet = phone.open(path + "/strength");
        assertThat(sheet.selectFirst(".how").text()).contains("as much as the weakest");
        assertThat(sheet.selectFirst(".cruxes li.joint").text()).contains("Also needed", "Needed together with:");
        assertThat(phone.in("fr")
                        .open(path)
                        .selectFirst("#c-" + walls + " li.joint .side")
                        .text())
                .isEqualTo("Nécessaire aussi");
    }

    @Test
    void anObjectionIsOfferedOnlyWhereThereIsAReasoningAndTheToolsAreOn() {
        var own = debates.state(owner, room.id(), "The market moved once.");
        assertThat(phone.open(path).select("#c-" + own + " a.undercut")).isEmpty();
        assertThat(phone.open(path).select("#c-" + walls + " a.undercut")).hasSize(1);

        voting.choose(owner, room.id(), RoomChoices.NONE);

        assertThat(phone.open(path).select("a.undercut, a.joint")).isEmpty();
    }

    @Test
    void withoutTheToolsThePagesSayThatTheyAreOffAndNobodyIsSentThere() {
        assertThat(phone.open(path).select(".ways a[href$=/strength]")).hasSize(1);
        voting.choose(owner, room.id(), RoomChoices.NONE);

        assertThat(phone.open(path).select(".ways a[href$=/strength]")).isEmpty();
        assertThat(phone.open(path + "/strength").text()).contains("The tools for analysis are off");
        assertThat(phone.open(path + "/crux").text()).contains("The tools for analysis are off");
        phone.open(path + "/claims/none/strength");
        assertThat(phone.status()).isEqualTo(404);
    }

    @Test
    void whatSaysTheSameStandsUnderneathByWhoeverSaidItAndCanBeReported() {
        var ben = accounts.arrive("Ben").person().id();
        var again = debates.argue(ben, thesis, Stance.FOR, "A wall is cheaper.");
        merging.merge(owner, again, walls);

        var same = phone.open(path).selectFirst(".restated li");

        assertThat(same.text()).startsWith("Ben said the same: A wall is cheaper. (put here by Olga)");
        assertThat(same.select("a[href=/report/claim/" + again + "]")).hasSize(1);
        phone.open("/report/claim/" + again);
        assertThat(phone.status()).isEqualTo(200);
    }

    @Test
    void whatWasDividedSaysByWhomAndItsPartsAreAnsweredInItsPlace() {
        splitting.split(owner, walls, List.of("Walls cost less", "they last."));

        var page = phone.open(path);

        var whole = page.selectFirst("#c-" + walls);
        assertThat(whole.selectFirst(".note").text()).isEqualTo("Divided by Olga into: part 1, part 2");
        assertThat(whole.select(".acts .for")).isEmpty();
        assertThat(whole.select("button")).isEmpty();
        assertThat(page.select("section.for > ol > li")).hasSize(3);
    }

    @Test
    void marksForReviewAreNobodysBusinessButTheAuthorsAndTheOwners() {
        var ben = accounts.arrive("Ben").person().id();
        review.mark(ben, walls, ReviewReason.UNCLEAR);

        assertThat(phone.open(path).text()).doesNotContain("is unclear");
    }
}
