package org.storytank.debate.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.storytank.debate.ArgumentScheme;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateRoom;
import org.storytank.debate.DebateService;
import org.storytank.debate.Reasoning;
import org.storytank.debate.RoomChoices;
import org.storytank.debate.Stance;
import org.storytank.debate.Voting;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;

/** What answers rest on, and asking back, on a page without a script. */
@OnRealGraph
class ReasoningPagesTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private Voting voting;

    @Autowired
    private Reasoning reasoning;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId owner;
    private DebateRoom room;
    private ClaimId walls;
    private String path;
    private PlainBrowser phone;

    @BeforeEach
    void aRoomWithTheToolsOn() {
        owner = accounts.arrive("Olga").person().id();
        room = debates.open(owner, "Should the harbour stay?");
        access.openToEveryone(owner, room.id().place(), Role.WRITER);
        var thesis = debates.read(room.id(), owner).thesis().id();
        walls = debates.argue(owner, thesis, Stance.FOR, "Engineers say that walls cost less.");
        voting.choose(owner, room.id(), new RoomChoices(false, true, false));
        path = debates.codeOf(room.id(), owner, Locale.ENGLISH).path();
        phone = new PlainBrowser(server);
    }

    @Test
    void whoAnsweredSaysWhatItRestsOnInWordsAndTakesItBack() {
        var mine = benAnswers();
        var offered = phone.open(path).selectFirst("#c-" + mine + " .acts a[href$=/reasoning]");
        assertThat(offered.text()).isEqualTo("Kind of argument");
        var form = phone.open(offered.attr("href"));
        assertThat(form.select("input[type=radio][name=scheme]")).hasSize(1 + ArgumentScheme.values().length);
        assertThat(form.selectFirst("input[value=analogy]").parent().text())
                .isEqualTo("a comparison It is so in a similar case, and one concludes that it is so here.");
        assertThat(form.selectFirst("input[value='']").hasAttr("checked")).isTrue();

        phone.submit(form, offered.attr("href"), Map.of("scheme", "analogy"));

        assertThat(phone.status()).isLessThan(400);
        assertThat(phone.open(path).selectFirst("#c-" + mine + " .rests").text())
                .isEqualTo("Rests on a comparison");
        assertThat(phone.in("fr")
                        .open(path)
                        .selectFirst("#c-" + mine + " .rests")
                        .text())
                .isEqualTo("S’appuie sur une comparaison");
        var again = phone.in("en").open(offered.attr("href"));
        assertThat(again.selectFirst("input[value=analogy]").hasAttr("checked")).isTrue();
        var stamp = again.selectFirst("input[name=stamp]").attr("value");
        phone.post(offered.attr("href"), Map.of("stamp", stamp, "scheme", "no-kind-at-all"));
        assertThat(phone.status()).isEqualTo(404);
        phone.post(offered.attr("href"), Map.of("stamp", stamp));
        assertThat(phone.status()).isEqualTo(404);
        assertThat(phone.open(path).select(".rests"))
                .as("what no page sends takes nothing back")
                .hasSize(1);
        phone.submit(again, offered.attr("href"), Map.of("scheme", ""));
        assertThat(phone.open(path).select(".rests")).isEmpty();
    }

    @Test
    void whatAnAnswerRestsOnIsChosenWhileItIsWritten() {
        var form = phone.open(path + "/say?side=against&to=" + walls);
        assertThat(form.select("select[name=scheme] option")).hasSize(1 + ArgumentScheme.values().length);
        phone.submit(form, path + "/say", Map.of("text", "A bridge held.", "scheme", "no-kind-at-all", "name", "Ben"));
        assertThat(phone.status()).isEqualTo(404);

        var done = phone.submit(
                phone.open(path + "/say?side=against&to=" + walls),
                path + "/say",
                Map.of("text", "A bridge held.", "scheme", "example", "name", "Ben"));

        assertThat(done.select(".claim:contains(A bridge held.) .rests").last().text())
                .isEqualTo("Rests on an example");
        assertThat(phone.open(path + "/say?side=joint&to=" + walls).select("select[name=scheme]"))
                .as("what joins a reasoning is no reasoning of its own")
                .isEmpty();
        voting.choose(owner, room.id(), new RoomChoices(false, false, false));
        assertThat(phone.open(path + "/say?side=for&to=" + walls).select("select[name=scheme]"))
                .isEmpty();
    }

    @Test
    void whoChoosesAKindForAClaimOfItsOwnReadsWhyItIsNotTakenAndKeepsTheWords() {
        var refused = phone.submit(
                phone.open(path + "/say"),
                path + "/say",
                Map.of("text", "A bridge held.", "side", "own", "scheme", "example", "name", "Ben"));

        assertThat(phone.status()).isEqualTo(422);
        assertThat(refused.select("[role=alert]").text()).contains("answers nothing by itself");
        assertThat(refused.selectFirst("#f-scheme").attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.selectFirst("textarea[name=text]").wholeText()).isEqualTo("A bridge held.");
        assertThat(refused.selectFirst("#f-scheme option[selected]").attr("value"))
                .isEqualTo("example");
    }

    @Test
    void aQuestionAskedBackIsALinkToTheAnswerWithItsSideAndTheQuestionAsHelp() {
        reasoning.choose(owner, walls, Optional.of(ArgumentScheme.EXPERT_OPINION));
        var asked = phone.open(path).select("#c-" + walls + " details.ask a");
        assertThat(asked).hasSize(4);
        assertThat(asked.first().text()).isEqualTo("Is this person an expert in exactly this matter?");
        assertThat(asked.first().attr("href")).isEqualTo(path + "/say?to=" + walls + "&question=expert-opinion.1");

        var form = phone.open(asked.first().attr("href"));

        assertThat(form.select("label").text()).contains("Your objection to the reasoning");
        assertThat(form.selectFirst("#h-text").text())
                .isEqualTo("The question: Is this person an expert in exactly this matter?");
        assertThat(form.selectFirst("textarea[name=text]").attr("aria-describedby"))
                .contains("h-text");
        assertThat(form.selectFirst("textarea[name=text]").wholeText()).isEmpty();
        var empty = phone.submit(form, path + "/say", Map.of("name", "Ben"));
        assertThat(empty.selectFirst("#h-text").text()).startsWith("The question: Is this person");
        phone.submit(empty, path + "/say", Map.of("text", "They build bridges.", "name", "Ben"));
        assertThat(phone.status()).isLessThan(400);
        assertThat(phone.open(path)
                        .selectFirst("#c-" + walls + " li.undercut .words")
                        .text())
                .isEqualTo("They build bridges.");
    }

    @Test
    void aQuestionThatDoubtsTheClaimItselfIsAnsweredAgainstIt() {
        reasoning.choose(owner, walls, Optional.of(ArgumentScheme.EXPERT_OPINION));

        var form = phone.open(path + "/say?to=" + walls + "&question=expert-opinion.2");

        assertThat(form.selectFirst("input[name=side]").attr("value")).isEqualTo("against");
        assertThat(form.selectFirst("#h-text").text()).contains("Did they really say that");
        var other = phone.open(path + "/say?side=for&to=" + walls + "&question=expert-opinion.2");
        assertThat(other.text()).doesNotContain("Did they really say that");
        assertThat(phone.open(path + "/say?side=against&to=" + walls + "&question=%3Cb%3E")
                        .select("input[name=question]"))
                .isEmpty();
    }

    @Test
    void withoutTheToolsWhatWasSaidStaysInSightAndNothingIsAskedBack() {
        reasoning.choose(owner, walls, Optional.of(ArgumentScheme.EXPERT_OPINION));
        var mine = benAnswers();
        voting.choose(owner, room.id(), RoomChoices.NONE);

        var page = phone.open(path);

        assertThat(page.selectFirst("#c-" + walls + " .rests").text()).isEqualTo("Rests on what an expert says");
        assertThat(page.select(".ask")).isEmpty();
        assertThat(page.select("#c-" + mine + " a[href$=/reasoning]")).isEmpty();
        assertThat(phone.open(path + "/claims/" + walls + "/reasoning").text()).contains("tools for analysis are off");
    }

    @Test
    void whoDidNotSayItReadsWhoMay() {
        var page = phone.open(path + "/claims/" + walls + "/reasoning");

        assertThat(page.select("input[name=scheme]")).isEmpty();
        assertThat(page.text()).contains("Whoever said it says what kind of argument it is");
        benAnswers();
        var stamp = phone.open(path).selectFirst("input[name=stamp]").attr("value");
        phone.post(path + "/claims/" + walls + "/reasoning", Map.of("stamp", stamp, "scheme", "sign"));
        assertThat(phone.status()).isEqualTo(403);
    }

    private ClaimId benAnswers() {
        var form = phone.open(path + "/say?side=against&to=" + walls);
        phone.submit(form, path + "/say", Map.of("text", "A bridge held for thirty years.", "name", "Ben"));
        return debates.read(room.id(), owner).claims().getLast().id();
    }
}
