package org.storytank.debate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.debate.Opinion;
import org.storytank.debate.RoomChoices;
import org.storytank.debate.RoomCode;
import org.storytank.debate.RoomId;
import org.storytank.debate.Stance;
import org.storytank.debate.Tally;
import org.storytank.debate.Voting;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;

/** Voting by somebody whose browser runs no script. */
@OnRealGraph
@TestPropertySource(properties = {"storytank.debate.votes-per-minute=8", "storytank.debate.votes-per-claim=3"})
class RoomVotingTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private Voting voting;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId owner;
    private RoomId room;
    private RoomCode code;
    private ClaimId claim;
    private PlainBrowser phone;

    @BeforeEach
    void aClaimInARoomOpenToEveryone() {
        owner = accounts.arrive("Olga").person().id();
        room = debates.open(owner, "Should the harbour stay where it is?").id();
        access.openToEveryone(owner, room.place(), Role.WRITER);
        code = debates.codeOf(room, owner, Locale.ENGLISH);
        claim = debates.argue(owner, debates.read(room, owner).thesis().id(), Stance.FOR, "Walls cost less.");
        phone = new PlainBrowser(server);
    }

    @Test
    void whoHasNoNameSaysItOnceAndTheVoteGoesAlong() {
        var asked = vote(phone.open(code.path()), "agree");
        assertThat(phone.status()).isEqualTo(200);
        assertThat(asked.selectFirst("form.vote").text()).contains("You chose: Agree.");
        assertThat(tally()).isEqualTo(Tally.NONE);

        var page = phone.submit(asked, code.path() + "/vote", Map.of("name", "Ines", "words", ""));

        assertThat(page.selectFirst("#done").text()).contains("Your vote is counted.");
        assertThat(page.select("#done .three b")).hasSize(3);
        assertThat(mine(page)).containsExactly("Agree");
        assertThat(counts(page)).isEqualTo("1 agrees");

        page = vote(phone.open(code.path()), "disagree");

        assertThat(phone.address()).startsWith(code.path());
        assertThat(mine(page)).containsExactly("Disagree");
        assertThat(counts(page)).isEqualTo("1 disagrees");
    }

    @Test
    void aNameThatCannotBeUsedIsAskedAgainAndNothingIsCounted() {
        var asked = vote(phone.open(code.path()), "agree");

        var again = phone.submit(asked, code.path() + "/vote", Map.of("name", " ", "words", ""));

        assertThat(phone.status()).isEqualTo(422);
        assertThat(again.selectFirst("[role=alert]").text()).startsWith("Not counted.");
        assertThat(again.select("input[name=v]").attr("value")).isEqualTo("agree." + claim);
        assertThat(tally()).isEqualTo(Tally.NONE);
    }

    @Test
    void anotherSitesFormVotesForNobody() {
        arrive();

        phone.post(code.path() + "/vote", Map.of("v", "agree." + claim, "stamp", "x.y"));

        assertThat(phone.status()).isEqualTo(403);
        assertThat(tally().agree()).isZero();
    }

    @Test
    void whereTheRoomHidesThemResultsAreThereOnceOneHasVoted() {
        voting.vote(owner, claim, Opinion.AGREE);
        voting.choose(owner, room, new RoomChoices(true, false, false));

        var page = phone.open(code.path());
        assertThat(counts(page)).isEqualTo("1 vote; you will see what people think once you have voted");
        assertThat(page.select(".bar")).isEmpty();

        arrive();
        assertThat(counts(phone.open(code.path()))).isEqualTo("1 agrees · 1 has no opinion");
    }

    @Test
    void howMuchAClaimWeighsIsAskedWithTheToolsForAnalysisOnly() {
        assertThat(phone.open(code.path()).select(".weigh")).isEmpty();
        voting.choose(owner, room, new RoomChoices(false, true, false));
        arrive();

        var page = vote(phone.open(code.path()), "3");

        assertThat(page.select(".weigh button[aria-pressed=true]").eachAttr("aria-label"))
                .containsExactly("Impact 3 out of 4");
        assertThat(counts(page)).endsWith("impact 3 out of 4");
        vote(page, "7");
        assertThat(phone.status()).isEqualTo(422);
    }

    @Test
    void whoOnlyReadsSeesTheResultAndNoButtons() {
        voting.vote(owner, claim, Opinion.DISAGREE);
        access.openToEveryone(owner, room.place(), Role.READER);

        var page = phone.open(code.path());

        assertThat(page.select(".vote, #vote")).isEmpty();
        assertThat(counts(page)).isEqualTo("1 disagrees");
    }

    @Test
    void mindsAreChangedAsOftenAsAllowedAndTheLastVoteStays() {
        arrive();
        vote(phone.open(code.path()), "agree");
        vote(phone.open(code.path()), "disagree");
        var refused = vote(phone.open(code.path()), "agree");

        assertThat(phone.status()).isEqualTo(422);
        assertThat(refused.selectFirst("[role=alert]").text()).contains("3 times");
        assertThat(tally().disagree()).isEqualTo(1);
    }

    @Test
    void somebodyWhoVotesWithoutPauseIsAskedToWait() {
        arrive();
        // More than may be in a minute, however long a slow machine takes for them.
        for (var again = 0; again < 40 && phone.status() != 429; again++) {
            vote(phone.open(code.path()), "pass");
        }

        assertThat(phone.status()).isEqualTo(429);
    }

    @Test
    void aScriptIsAnsweredWithTheClaimAlone() {
        arrive();
        var stamp = phone.open(code.path()).select("#vote input[name=stamp]").attr("value");

        var part = phone.post(code.path() + "/vote", Map.of("part", "claim", "stamp", stamp, "v", "agree." + claim));

        assertThat(part.select("li.claim")).hasSize(1);
        assertThat(part.select("header, #write")).isEmpty();
        assertThat(mine(part)).containsExactly("Agree");
    }

    /** They have passed on the claim, and have a name since. */
    private void arrive() {
        phone.submit(vote(phone.open(code.path()), "pass"), code.path() + "/vote", Map.of("name", "Ines", "words", ""));
    }

    private Document vote(Document page, String what) {
        return phone.submit(page, code.path() + "/vote", Map.of("v", what + "." + claim));
    }

    private List<String> mine(Document page) {
        return page.select("#v-" + claim + " button[aria-pressed=true]").eachText();
    }

    private String counts(Document page) {
        return page.selectFirst("#v-" + claim + " .count").text();
    }

    private Tally tally() {
        return debates.read(room, owner).claims().getFirst().votes().tally().orElseThrow();
    }
}
