package org.storytank.debate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateRoom;
import org.storytank.debate.DebateService;
import org.storytank.debate.Stance;
import org.storytank.debate.exchange.Bearing;
import org.storytank.debate.exchange.Format;
import org.storytank.debate.exchange.Limits;
import org.storytank.debate.exchange.MapArgument;
import org.storytank.debate.exchange.MapClaim;
import org.storytank.debate.exchange.MapSource;
import org.storytank.graph.OnRealGraph;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.provenance.MachineAnswer;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NewCitation;

/** The argument map of a room, taken along by somebody whose browser runs no script. */
@OnRealGraph
class MapPagesTests {

    private static final String QUESTION = "Should the harbour stay where it is?";

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

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
    void aRoomWithTwoClaims() {
        owner = accounts.arrive("Olga").person().id();
        room = debates.open(owner, QUESTION);
        access.openToEveryone(owner, room.id().place(), Role.READER);
        var thesis = debates.read(room.id(), owner).thesis().id();
        walls = debates.argue(owner, thesis, Stance.FOR, "Walls cost less than moving.");
        debates.argue(owner, walls, Stance.AGAINST, "Walls fail.");
        debates.cite(owner, walls, new NewCitation("https://shom.example/walls", "Walls and tides", "", "", "", ""));
        path = debates.codeOf(room.id(), owner, Locale.ENGLISH).path() + "/map";
        phone = new PlainBrowser(server);
    }

    @Test
    void ourFormatHoldsWhatWasSaidAndNobodysName() throws Exception {
        phone.open(path + "/files/json");
        var text = phone.answer().getContentAsString();

        var map = Format.JSON.read(text, Limits.USUAL).map();
        assertThat(map.title()).isEqualTo(QUESTION);
        assertThat(map.claims())
                .extracting(MapClaim::id, MapClaim::text)
                .containsExactly(
                        tuple("question", QUESTION),
                        tuple("c1", "Walls cost less than moving."),
                        tuple("c2", "Walls fail."));
        assertThat(map.claims().get(1).sources())
                .containsExactly(new MapSource("Walls and tides", "https://shom.example/walls"));
        assertThat(map.arguments())
                .containsExactlyInAnyOrder(
                        MapArgument.of("argument 1", List.of("c1"), Bearing.Stance.FOR, "question"),
                        MapArgument.of("argument 2", List.of("c2"), Bearing.Stance.AGAINST, "c1"));
        assertThat(text).doesNotContain("Olga");
    }

    @Test
    void kialoGetsItsTextAsAFileToKeep() throws Exception {
        phone.open(path + "/files/kialo");

        assertThat(phone.answer().getContentAsString())
                .isEqualTo("Discussion Title: " + QUESTION + "\n\n1. " + QUESTION
                        + "\n1.1. Pro: Walls cost less than moving.\n[Walls and tides](https://shom.example/walls)\n"
                        + "1.1.1. Con: Walls fail.\n");
        assertThat(phone.answer().getHeader("Content-Disposition")).contains("attachment", ".txt");
        assertThat(phone.answer().getContentType()).startsWith("text/plain");
    }

    @Test
    void thePageSaysUnderEachFormatWhatDoesNotFit() {
        var page = phone.open(path);

        assertThat(phone.status()).isEqualTo(200);
        assertThat(page.select(".maps > li")).hasSize(Format.values().length);
        assertThat(page.selectFirst(".maps > li:has(a[href$=json])").text()).endsWith("Everything fits.");
        assertThat(page.select(".maps > li:has(a[href$=apx]) li").eachText())
                .contains(
                        "One argument for a claim was left out: this format knows attacks only.",
                        "One source was left out.");
        assertThat(phone.open(path.replace("/map", "/files")).select("a[href=" + path + "]"))
                .hasSize(1);
    }

    @Test
    void aClaimWithWordsOfAMachineSaysSoInEveryFormatThatHasWords() throws Exception {
        var run = new DraftRun("run-1", "a model", Instant.EPOCH, owner, Involvement.EDITED, "shorter@1");
        debates.argue(owner, walls, Stance.FOR, new MachineAnswer(run, "Walls are dear."), "Walls are dear.");

        for (var format : List.of("json", "argdown", "aif", "xaif", "kialo")) {
            phone.open(path + "/files/" + format);
            assertThat(phone.answer().getContentAsString()).as(format).contains("AI · Walls are dear.");
        }
        for (var format : List.of("bag", "apx", "tgf")) {
            phone.open(path + "/files/" + format);
            assertThat(phone.answer().getContentAsString()).as(format).doesNotContain("dear");
        }
    }

    @Test
    void aRoomThatIsNotOpenAndAFormatThatIsNoneAreNotFound() {
        phone.open(path + "/files/docx");
        assertThat(phone.status()).isEqualTo(404);
        var closed = debates.open(owner, "Closed?");
        phone.open(debates.codeOf(closed.id(), owner, Locale.ENGLISH).path() + "/map/files/json");
        assertThat(phone.status()).isEqualTo(404);
    }
}
