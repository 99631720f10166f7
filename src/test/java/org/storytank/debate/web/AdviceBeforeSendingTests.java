package org.storytank.debate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.Claim;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomChoices;
import org.storytank.debate.RoomId;
import org.storytank.debate.Voting;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;

/** What the rules of the house say of words, told to their author before anybody else sees them. */
@OnRealGraph
class AdviceBeforeSendingTests {

    private static final String PHONE = "Call me on 06 12 34 56 78.";

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
    private String path;
    private PlainBrowser phone;

    @BeforeEach
    void aRoomOpenToEveryone() {
        owner = accounts.arrive("Olga").person().id();
        room = debates.open(owner, "Should the harbour stay where it is?").id();
        access.openToEveryone(owner, room.place(), Role.WRITER);
        path = debates.codeOf(room, owner, Locale.ENGLISH).path();
        phone = new PlainBrowser(server);
    }

    @Test
    void aTelephoneNumberIsAdvisedAgainstAndSentWhenItsAuthorWantsIt() {
        var told = say(phone.open(path), PHONE, Map.of("name", "Ada"));

        assertThat(phone.status()).isEqualTo(422);
        assertThat(told.selectFirst(".refused").text())
                .contains("This looks like a telephone number", "Everyone would see it.", "or send them anyway");
        assertThat(told.selectFirst("textarea[name=text]").wholeText()).isEqualTo(PHONE);
        assertThat(told.selectFirst("button[name=heard]").text()).isEqualTo("Send anyway");
        assertThat(said()).isEmpty();

        say(told, PHONE, Map.of("name", "Ada", "heard", "yes"));

        assertThat(phone.status()).isEqualTo(200);
        assertThat(said()).containsExactly(PHONE);
    }

    @Test
    void inFrenchTheAdviceIsInFrench() {
        var told = say(phone.in("fr").open(path), PHONE, Map.of("name", "Ada"));

        assertThat(told.selectFirst(".refused").text()).contains("Tout le monde le verrait.");
        assertThat(told.selectFirst("button[name=heard]").text()).isEqualTo("Envoyer quand même");
    }

    @Test
    void aThreatWaitsForAPersonAndItsAuthorAloneSeesIt() {
        var words = "On devrait tuer tous les migrants.";
        var told = say(phone.open(path), words, Map.of("name", "Ada"));

        assertThat(phone.status()).isEqualTo(200);
        assertThat(told.selectFirst("#done").text())
                .contains("only you see it until a person has read it", "violence against a group of people");
        assertThat(said()).isEmpty();

        var waiting = phone.open(path).selectFirst("section.waiting");
        assertThat(waiting.text()).contains(words, "violence against a group of people");
        assertThat(waiting.selectFirst("a").attr("href")).isEqualTo("/decisions");
        assertThat(phone.open("/decisions").text()).contains(words, "Contest the decision");
        assertThat(new PlainBrowser(server).open(path).text()).doesNotContain(words);
    }

    @Test
    void inFrenchWhatWaitsSaysSoInFrench() {
        say(phone.in("fr").open(path), "On devrait tuer tous les migrants.", Map.of("name", "Ada"));

        assertThat(phone.open(path).selectFirst("section.waiting").text())
                .contains("En attente de relecture", "violence contre un groupe");
        assertThat(phone.open("/decisions").selectFirst("section.card").text()).contains("violence contre un groupe");
    }

    @Test
    void whoMayNotBeWellReadsWhereHelpIsBesideWhatTheySaid() {
        var done = say(phone.in("fr").open(path), "Je n'ai plus envie de vivre.", Map.of("name", "Ada"));

        assertThat(done.selectFirst("#done .help").text()).contains("Prenez soin de vous.", "3114");
        assertThat(said()).hasSize(1);
        assertThat(new PlainBrowser(server).in("fr").open(path).text()).doesNotContain("3114");
    }

    @Test
    void aLabelStandsBesideTheClaimForEverybodyWithItsRule() {
        say(phone.open(path), "Les vaccins rendent stériles.", Map.of("name", "Ada"));

        var remark = new PlainBrowser(server).open(path).selectFirst("p.remark");
        assertThat(remark.text()).contains("A claim on health without a source", "cites no source");
        assertThat(remark.selectFirst("a").attr("href")).isEqualTo("/moderation/rules/unsourced-health/2.yaml");
    }

    @Test
    void whereMinorsTakePartATelephoneNumberWaitsForSomebodyWithoutANameToo() {
        voting.choose(owner, room, new RoomChoices(false, false, true));
        var told = say(phone.open(path), PHONE, Map.of("name", "Ada"));

        assertThat(phone.status()).isEqualTo(200);
        assertThat(told.selectFirst("#done").text())
                .contains("This looks like a telephone number", "nobody thinks ill of you");
        assertThat(said()).isEmpty();
    }

    @Test
    void whoIsAdvisedWithoutANameIsGivenNoneYet() {
        say(phone.open(path), PHONE, Map.of("name", "Ada"));

        assertThat(phone.open(path).selectFirst("input[name=name]")).isNotNull();
    }

    @Test
    void aSourceIsReadToo() {
        say(phone.open(path), "The sea rises.", Map.of("name", "Ada"));
        var claim = debates.read(room, owner).claims().getFirst().id();
        var told = phone.submit(
                phone.open(path + "/cite?to=" + claim),
                path + "/cite",
                Map.of("address", "https://tides.example/", "title", PHONE));

        assertThat(phone.status()).isEqualTo(422);
        assertThat(told.selectFirst("button[name=heard]")).isNotNull();
    }

    @Test
    void whatNoRuleSpeaksOfIsSentAtOnce() {
        say(phone.open(path), "The sea rises.", Map.of("name", "Ada"));

        assertThat(phone.status()).isEqualTo(200);
        assertThat(said()).containsExactly("The sea rises.");
    }

    @Test
    void aNameThatInsultsIsNotTaken() {
        var told = say(phone.open(path), "The sea rises.", Map.of("name", "Gros connard"));

        assertThat(told.selectFirst(".refused").text()).contains("against the rules of this place");
        assertThat(said()).isEmpty();
    }

    private Document say(Document page, String text, Map<String, String> more) {
        var fields = new HashMap<>(Map.of("text", text, "side", "own"));
        fields.putAll(more);
        return phone.submit(page, path + "/say", fields);
    }

    private List<String> said() {
        var debate = debates.read(room, owner);
        return debate.claims().stream()
                .filter(claim -> !claim.id().equals(debate.thesis().id()))
                .map(Claim::wording)
                .map(wording -> wording.text())
                .toList();
    }
}
