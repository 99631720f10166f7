package org.storytank.debate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
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
import org.storytank.debate.Claim;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.debate.exchange.ArgumentMap;
import org.storytank.debate.exchange.Bearing;
import org.storytank.debate.exchange.Format;
import org.storytank.debate.exchange.MapArgument;
import org.storytank.debate.exchange.MapClaim;
import org.storytank.debate.exchange.Restatement;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;

/** A map comes into a room by somebody whose browser runs no script: looked at, confirmed, taken back. */
@OnRealGraph
class MapImportPagesTests {

    private static final String ARGDOWN = """
            [Stay]: The harbour should stay.
              + [Walls]: Walls cost less. #cheap
                - [Fail]: Walls fail.
            """;

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private RoomId room;
    private String path;
    private PlainBrowser phone;

    @BeforeEach
    void olgaRunsARoomThatAllReadAndSpeakIn() {
        phone = new PlainBrowser(server);
        olga = accounts.arrive("Olga").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        path = debates.codeOf(room, olga, Locale.ENGLISH).path();
        // She says her name on her phone by saying something, and is made an owner of the room there.
        phone.submit(phone.open(path), path + "/say", Map.of("side", "for", "text", "Boats need it.", "name", "Ola"));
        var here = debates.read(room, olga)
                .claims()
                .getFirst()
                .wording()
                .by()
                .orElseThrow()
                .id();
        access.give(olga, room.place(), here, Role.OWNER);
    }

    @Test
    void whatWouldComeIsShownFirstThenComesAndIsTakenBack() {
        var form = phone.open(path + "/import");

        var seen = phone.submit(form, path + "/import", Map.of("map", ARGDOWN, "root", "question"));
        assertThat(phone.status()).isEqualTo(200);
        assertThat(seen.select(".plan .lead").text()).isEqualTo("2 claims and no source would come at once.");
        assertThat(seen.select(".plan details li").eachText()).containsExactly("One tag was left out.");
        assertThat(seen.select(".planned .words").eachText())
                .containsExactly("The harbour should stay.", "Walls cost less.", "Walls fail.");
        assertThat(debates.read(room, olga).claims()).hasSize(1);

        var come = phone.submit(seen, path + "/import", Map.of("do", "bring", "root", "question", "format", "argdown"));
        assertThat(come.select("#done").text()).startsWith("The map is here.");
        assertThat(debates.read(room, olga).claims()).hasSize(3);
        assertThat(phone.open(path)
                        .select(".claim:contains(Walls cost less.) .kind")
                        .text())
                .contains("brought along from elsewhere");

        var gone = phone.submit(phone.open(path + "/import"), path + "/import/undo", Map.of());
        assertThat(gone.select("#done").text()).startsWith("The map was taken back.");
        assertThat(debates.read(room, olga).claims()).hasSize(1);
    }

    @Test
    void theLookSaysOfWhichKindAnAnswerIsAndWhatSaysAnotherInOtherWords() {
        var map = new ArgumentMap(
                "Should the harbour stay?",
                List.of(
                        MapClaim.of("stay", "The harbour should stay."),
                        MapClaim.of("walls", "Walls cost less."),
                        MapClaim.of("cheap", "A wall is cheaper.")),
                List.of(MapArgument.of("1", List.of("walls"), Bearing.Stance.FOR, "stay")
                        .withScheme("Argument from Example")),
                List.of(new Restatement("cheap", "walls")),
                List.of());

        var seen = phone.submit(
                phone.open(path + "/import"),
                path + "/import",
                Map.of("map", Format.JSON.write(map, Instant.EPOCH).text(), "root", "question"));

        assertThat(seen.select(".planned .claim:contains(Walls cost less.) .who")
                        .first()
                        .text())
                .endsWith("comes Rests on an example");
        assertThat(seen.select(".planned .claim").last().text())
                .endsWith("A wall is cheaper. Says in other words: Walls cost less.");
    }

    @Test
    void wordsThatAMachineWroteElsewhereSaySoOnThePage() {
        var seen = phone.submit(
                phone.open(path + "/import"),
                path + "/import",
                Map.of("map", "[a]: The harbour should stay.\n  - [b]: AI · The sea is faster.\n", "root", "question"));
        phone.submit(seen, path + "/import", Map.of("do", "bring", "root", "question", "format", "argdown"));

        var claim = phone.open(path).selectFirst(".claim:contains(The sea is faster.)");
        assertThat(claim.select(".badge").eachText())
                .allSatisfy(badge -> assertThat(badge).startsWith("AI"));
        assertThat(claim.select(".run").text()).contains("Which AI wrote the words marked so is not known any more.");
    }

    @Test
    void whatCannotBeReadSaysWhyAndKeepsWhatWasTyped() {
        var form = phone.open(path + "/import");

        var refused = phone.submit(form, path + "/import", Map.of("map", "{ broken", "format", "json"));

        assertThat(phone.status()).isEqualTo(422);
        assertThat(refused.select("[role=alert]").text()).startsWith("Nothing came. The map cannot be read");
        assertThat(refused.selectFirst("textarea[name=map]").wholeText()).isEqualTo("{ broken");
    }

    @Test
    void whoDoesNotRunTheRoomDoesNotFindThePage() {
        var other = new PlainBrowser(server);
        other.open(path + "/import");
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.open(path + "/map").select("a[href$=/import]")).isEmpty();
        assertThat(phone.open(path + "/map").select("a[href$=/import]")).hasSize(1);
    }

    @Test
    void aFormOfAnotherSiteBringsNothing() {
        phone.post(path + "/import", Map.of("map", ARGDOWN, "do", "bring"));

        assertThat(phone.status()).isEqualTo(403);
        assertThat(debates.read(room, olga).claims())
                .extracting(Claim::withdrawnAt)
                .hasSize(1);
    }
}
