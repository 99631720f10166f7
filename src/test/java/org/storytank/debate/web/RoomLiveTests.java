package org.storytank.debate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.ClaimsNamed;
import org.storytank.debate.Concluding;
import org.storytank.debate.Conclusion;
import org.storytank.debate.DebateRoom;
import org.storytank.debate.DebateService;
import org.storytank.debate.Opinion;
import org.storytank.debate.RoomChoices;
import org.storytank.debate.Speaking;
import org.storytank.debate.Stance;
import org.storytank.debate.Voting;
import org.storytank.graph.OnRealGraph;
import org.storytank.source.NewCitation;

/** What the stream of a room tells a plain page that is open. */
@OnRealGraph
class RoomLiveTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private Voting voting;

    @Autowired
    private Speaking speaking;

    @Autowired
    private Concluding concluding;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId owner;
    private DebateRoom room;

    @BeforeEach
    void aRoomOpenToEveryone() {
        owner = accounts.arrive("Olga").person().id();
        room = debates.open(owner, "Should the harbour stay where it is?");
        access.openToEveryone(owner, room.id().place(), Role.WRITER);
    }

    @Test
    void aClaimIsToldOnceAsTheHtmlOfItsPlaceAndInWords() throws Exception {
        var stream = follow();
        awaits(stream, "event:moment");

        var thesis = debates.read(room.id(), owner).thesis().id();
        var claim = debates.argue(owner, thesis, Stance.FOR, "Walls <b>cost</b> less.");

        awaits(stream, "c-" + claim);
        assertThat(text(stream))
                .contains("event:change", "Walls &lt;b&gt;cost", "New: 1 argument for")
                .doesNotContain("<b>cost");
    }

    @Test
    void anObjectionToTheReasoningIsToldUnderTheClaimThatReasons() throws Exception {
        var thesis = debates.read(room.id(), owner).thesis().id();
        var walls = debates.argue(owner, thesis, Stance.FOR, "Walls cost less.");
        voting.choose(owner, room.id(), new RoomChoices(false, true, false));
        var stream = follow();
        awaits(stream, "event:moment");

        var objection = debates.argue(owner, walls, Stance.UNDERCUT, "What costs less need not be better.");

        awaits(stream, "c-" + objection);
        assertThat(text(stream))
                .contains("New: 1 objection to the reasoning", "data-under=\\\"%s\\\"".formatted(walls));
    }

    @Test
    void whatAClaimNeedsBesidesIsToldUnderIt() throws Exception {
        var thesis = debates.read(room.id(), owner).thesis().id();
        var walls = debates.argue(owner, thesis, Stance.FOR, "Walls cost less.");
        voting.choose(owner, room.id(), new RoomChoices(false, true, false));
        var stream = follow();
        awaits(stream, "event:moment");

        var besides = debates.argue(owner, walls, Stance.JOINT, "What costs less is better.");

        awaits(stream, "c-" + besides);
        assertThat(text(stream)).contains("New: 1 claim needed besides", "data-under=\\\"%s\\\"".formatted(walls));
    }

    @Test
    void aVoteIsToldWithItsClaimAndNotReadOutToEverybody() throws Exception {
        var claim = debates.state(owner, room.id(), "Walls cost less.");
        var stream = follow();
        awaits(stream, "event:moment");

        voting.vote(owner, claim, Opinion.DISAGREE);

        awaits(stream, "1 disagrees");
        assertThat(text(stream)).contains("\"told\":\"\"");
    }

    @Test
    void aSourceIsToldWithItsClaim() throws Exception {
        var claim = debates.state(owner, room.id(), "Walls cost less.");
        var stream = follow();
        awaits(stream, "event:moment");

        debates.cite(owner, claim, new NewCitation("https://shom.example/", "Tides", "", "", "", ""));

        awaits(stream, "New: 1 source");
        assertThat(text(stream)).contains("shom.example");
    }

    @Test
    void thatTheDebateArrivedSomewhereIsToldToThePageWhichFetchesIt() throws Exception {
        var stream = follow();
        awaits(stream, "event:moment");

        concluding.conclude(owner, room.id(), Conclusion.NONE, "The harbour stays.", "", ClaimsNamed.NONE, false);

        awaits(stream, "\"concluded\":true");
        assertThat(text(stream)).doesNotContain("The harbour stays.");
    }

    @Test
    void aHandThatGoesUpIsToldAsTheQueueOfThisPage() throws Exception {
        var stream = follow();
        awaits(stream, "event:moment");

        speaking.choose(owner, room.id(), true);
        speaking.raise(owner, room.id());
        speaking.give(owner, room.id(), owner);

        awaits(stream, "Olga has the word.");
        assertThat(text(stream)).contains("id=\\\"speaking\\\"").doesNotContain("Give the word");
    }

    @Test
    void aRoomThatClosesSaysSoAndNothingMore() throws Exception {
        var stream = follow();
        awaits(stream, "event:moment");

        access.openToEveryone(owner, room.id().place(), null);

        awaits(stream, "event:closed");
        debates.state(owner, room.id(), "Between us.");
        assertThat(text(stream)).doesNotContain("Between us.");
    }

    private MockHttpServletResponse follow() throws Exception {
        var code = debates.codeOf(room.id(), owner, Locale.ENGLISH);
        return MockMvcBuilders.webAppContextSetup(server)
                .build()
                .perform(get(code.path() + "/live").locale(Locale.ENGLISH))
                .andReturn()
                .getResponse();
    }

    private static void awaits(MockHttpServletResponse stream, String words) {
        Awaitility.await().untilAsserted(() -> assertThat(text(stream)).contains(words));
    }

    private static String text(MockHttpServletResponse stream) throws UnsupportedEncodingException {
        return stream.getContentAsString(StandardCharsets.UTF_8);
    }
}
