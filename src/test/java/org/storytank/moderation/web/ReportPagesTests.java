package org.storytank.moderation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomCode;
import org.storytank.debate.RoomId;
import org.storytank.debate.Stance;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.moderation.cases.CaseService;
import org.storytank.moderation.cases.DecisionId;
import org.storytank.moderation.cases.Ground;
import org.storytank.moderation.cases.NewDecision;
import org.storytank.moderation.cases.Outcome;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.provenance.MachineAnswer;
import org.storytank.shell.web.PlainBrowser;

/** Reporting, being told and contesting, in a browser that runs no script. */
@OnRealGraph
class ReportPagesTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private DebateService debates;

    @Autowired
    private CaseService cases;

    private PersonId host;
    private RoomId room;
    private RoomCode code;
    private PlainBrowser author;
    private PlainBrowser reader;
    private ClaimId claim;

    @BeforeEach
    void anInsultOnThePlainPageOfARoom() {
        host = accounts.arrive("Hugo").person().id();
        SharedGraph.driver()
                .executableQuery("MATCH (p:Person {id: $id}) SET p.host = true")
                .withParameters(Map.of("id", host.value()))
                .execute();
        room = debates.open(host, "Is the sea rising?").id();
        access.openToEveryone(host, room.place(), Role.WRITER);
        code = debates.codeOf(room, host, Locale.ENGLISH);
        author = new PlainBrowser(server);
        reader = new PlainBrowser(server);
        author.submit(
                author.open(code.path()),
                code.path() + "/say",
                Map.of("side", "own", "text", "Ben, you fool. <b>", "name", "Ada"));
        claim = debates.read(room, host).claims().getFirst().id();
    }

    @Test
    void aReaderWithoutANameReportsAndFindsTheOutcomeAtAnAddress() {
        var link = reader.open(code.path()).selectFirst("#c-" + claim + " .acts a[href^='/report/']");
        assertThat(link).isNotNull();
        var form = reader.open(link.attr("href"));
        assertThat(form.select("blockquote").text()).isEqualTo("Ben, you fool. <b>");

        var receipt = reader.submit(form, link.attr("href"), Map.of("reason", "insult", "note", "About Ben."));

        assertThat(reader.address()).startsWith("/reports/");
        assertThat(receipt.text()).contains("We have it.", "Insult aimed at a person");
        assertThat(reader.has("storytank-device")).isFalse();

        hold();
        assertThat(reader.open(reader.address()).text()).contains("put out of sight");
    }

    @Test
    void aReportWithoutAReasonComesBackWithWhatWasTyped() {
        var path = "/report/claim/" + claim;
        var again = reader.submit(reader.open(path), path, Map.of("note", "About Ben."));

        assertThat(reader.status()).isEqualTo(422);
        assertThat(again.select("#refused").text()).contains("Choose what is wrong");
        assertThat(again.select("textarea").text()).isEqualTo("About Ben.");
        assertThat(cases.waiting(host)).isEmpty();
    }

    @Test
    void aFormOfAnotherSiteReportsNothing() {
        reader.post("/report/claim/" + claim, Map.of("reason", "insult"));

        assertThat(reader.status()).isEqualTo(403);
        assertThat(cases.waiting(host)).isEmpty();
    }

    @Test
    void whatIsNotThereOrNotForThemIsNotFound() {
        assertThat(reader.open("/report/claim/nowhere").text()).contains("no");
        assertThat(reader.status()).isEqualTo(404);
        reader.open("/report/planet/" + claim);
        assertThat(reader.status()).isEqualTo(404);
        reader.open("/reports/invented");
        assertThat(reader.status()).isEqualTo(404);
    }

    @Test
    void theAuthorIsToldOnTheRoomsPageWhyAndContests() {
        reader.submit(reader.open("/report/claim/" + claim), "/report/claim/" + claim, Map.of("reason", "insult"));
        var decision = hold();

        var page = author.open(code.path());
        assertThat(page.text())
                .contains("Something you said is out of sight", "Held, only you see it", "Ben, you fool. <b>");
        assertThat(reader.open(code.path()).text()).doesNotContain("you fool", "Something you said");

        var statement = author.open("/decisions");
        assertThat(statement.text())
                .contains(
                        "Held for review",
                        "Ben, you fool. <b>",
                        "It insults Ben.",
                        "The charter of this place",
                        "By a person. Somebody had reported it.",
                        "You can also go to a court");
        assertThat(author.open(code.path()).text()).doesNotContain("Something you said");

        var contested =
                author.submit(statement, "/decisions/" + decision + "/contest", Map.of("text", "He asked me to."));
        assertThat(contested.text()).contains("He asked me to.", "Somebody else will answer.");
        assertThat(contested.select("form[action$='/contest']")).isEmpty();
    }

    @Test
    void anAppealWithoutWordsComesBackWithTheReason() {
        reader.submit(reader.open("/report/claim/" + claim), "/report/claim/" + claim, Map.of("reason", "insult"));
        var action = "/decisions/" + hold() + "/contest";

        var again = author.submit(author.open("/decisions"), action, Map.of("text", " "));

        assertThat(author.status()).isEqualTo(422);
        assertThat(again.select("#refused").text()).isEqualTo("Say why the decision is wrong.");
    }

    @Test
    void aMachinesWordsAreSeenAsSuchByWhoeverReportsThemAndByTheirAuthor() {
        var person = debates.read(room, host)
                .claims()
                .getFirst()
                .wording()
                .by()
                .orElseThrow()
                .id();
        var text = "You are all fools.";
        var answer = new MachineAnswer(
                new DraftRun("run-judged", "a model", Instant.EPOCH, person, Involvement.EDITED, "shorter@1"), text);
        var said = debates.argue(person, above(), Stance.FOR, answer, text);
        var path = "/report/claim/" + said;

        var form = reader.open(path);
        assertThat(form.select("blockquote .machine").text()).isEqualTo(text);
        assertThat(form.select("p.quiet .machine").text()).isEqualTo("The sea rises.");
        reader.submit(form, path, Map.of("reason", "insult"));
        hold();

        assertThat(author.open("/decisions").select("blockquote .machine").text())
                .isEqualTo(text);
    }

    @Test
    void decisionsAreShownToNobodyElse() {
        reader.submit(reader.open("/report/claim/" + claim), "/report/claim/" + claim, Map.of("reason", "insult"));
        hold();

        assertThat(reader.open("/decisions").text())
                .contains("does not know who you are")
                .doesNotContain("fool");
    }

    /** A claim of the host's that is a machine's, which another answers. */
    private ClaimId above() {
        var run = new DraftRun("run-above", "a model", Instant.EPOCH, host, Involvement.EDITED, "shorter@1");
        return debates.state(host, room, new MachineAnswer(run, "The sea rises."), "The sea rises.");
    }

    private DecisionId hold() {
        var one = cases.waiting(host).getFirst().id();
        cases.take(host, one);
        return cases.decide(host, one, new NewDecision(Outcome.HELD, Ground.INSULT, "", "It insults Ben."));
    }
}
