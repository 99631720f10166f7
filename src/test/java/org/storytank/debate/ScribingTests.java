package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;
import org.storytank.provenance.Origin;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NewCitation;
import org.storytank.source.NotAccepted;

/** A scribe writes down what is said aloud in the room, and reads it back. */
@OnRealGraph
class ScribingTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private Scribing scribing;

    @Autowired
    private Voting voting;

    @Autowired
    private SteelManning steelManning;

    @Autowired
    private ClaimMerging merging;

    @Autowired
    private DebateData data;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ben;
    private PersonId sam;
    private RoomId room;
    private RoomCode code;

    @BeforeEach
    void samIsTheScribeOfARoomOfOlgas() {
        olga = accounts.arrive("Olga").person().id();
        ben = accounts.arrive("Ben").person().id();
        sam = accounts.arrive("Sam").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        code = debates.codeOf(room, olga, Locale.ENGLISH);
        scribing.name(olga, room, sam, true);
    }

    @Test
    void onlyScribesAndThoseWhoRunTheRoomWriteDownWhatOthersSay() {
        assertThatThrownBy(() -> debates.state(ben, room, aloud("Walls cost less.", "")))
                .isInstanceOf(NotAllowed.class);
        debates.state(olga, room, aloud("Walls cost less.", ""));
        debates.state(sam, room, aloud("Walls fail.", ""));
        assertThat(read().scribes()).extracting(Author::name).containsExactly("Sam");

        scribing.name(olga, room, sam, false);

        assertThatThrownBy(() -> debates.state(sam, room, aloud("Walls last.", "")))
                .isInstanceOf(NotAllowed.class);
        assertThat(read().claims()).hasSize(2);
    }

    @Test
    void whoMayNotSpeakInTheRoomIsNoScribe() {
        access.openToEveryone(olga, room.place(), Role.READER);

        assertThatThrownBy(() -> scribing.name(olga, room, ben, true)).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> debates.state(sam, room, aloud("Walls fail.", "")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void untilItWasReadBackNobodyAnswersItOrVotesOnIt() {
        var walls = state("Walls cost less.", "");

        assertThat(claim(walls).spoken()).contains(new Spoken(Optional.empty(), false));
        assertWaits(() -> voting.vote(ben, walls, Opinion.AGREE));
        assertWaits(() -> debates.argue(ben, walls, Stance.AGAINST, "Walls fail."));
        assertWaits(() -> debates.cite(ben, walls, new NewCitation("https://shom.example/", "Tides", "", "", "", "")));
        assertWaits(() -> steelManning.put(ben, walls, "Walls are cheap.", false));
        assertThatThrownBy(() -> scribing.agreed(ben, walls)).isInstanceOf(NotAllowed.class);

        scribing.agreed(sam, walls);

        assertThat(claim(walls).spoken()).contains(new Spoken(Optional.empty(), true));
        voting.vote(ben, walls, Opinion.AGREE);
        debates.argue(ben, walls, Stance.AGAINST, "Walls fail.");
    }

    @Test
    void theScribeChangesTheWordsUntilTheSpeakerAgreesAndNotAfter() {
        var walls = state("Walls cost less.", "");
        debates.revise(sam, walls, "Walls cost much less.");
        assertThat(claim(walls).wording().text()).isEqualTo("Walls cost much less.");
        assertThat(claim(walls).wording().words().spans())
                .allMatch(span -> span.origin().equals(new Origin.Imported(sam)));

        scribing.agreed(sam, walls);

        assertThatThrownBy(() -> debates.revise(sam, walls, "Walls are dear.")).isInstanceOf(NotAccepted.class);
        debates.withdraw(sam, walls);
        assertThat(read().claims()).isEmpty();
    }

    @Test
    void theSpeakersNameIsCheckedShownAndTakenOffAgain() {
        assertThatThrownBy(() -> state("Walls fail.", "<".repeat(41))).isInstanceOf(NotAccepted.class);
        var walls = state("Walls cost less.", " Mme  Roux ");
        assertThat(claim(walls).spoken().orElseThrow().speaker()).contains("Mme Roux");
        scribing.agreed(sam, walls);

        assertThatThrownBy(() -> scribing.forgetSpeaker(ben, walls)).isInstanceOf(NotAllowed.class);
        scribing.forgetSpeaker(olga, walls);

        assertThat(claim(walls).spoken()).contains(new Spoken(Optional.empty(), true));
    }

    @Test
    void whereMinorsTakePartNobodyIsNamed() {
        voting.choose(olga, room, new RoomChoices(false, false, true));

        assertThatThrownBy(() -> state("Walls fail.", "Léa")).hasMessageContaining("nobody's name");
        state("Walls fail.", "");
    }

    @Test
    void theMarkStandsWhereverTheClaimDoesAndTheScribeIsNotItsAuthor() {
        var walls = state("Walls cost less.", "Mme Roux");
        var phone = new PlainBrowser(server);
        assertThat(phone.open(code.path()).select("#c-" + walls + " .who").text())
                .contains("said in the room by Mme Roux · written down by Sam", "being read back");
        assertThat(phone.open(code.path()).select("#c-" + walls + " .vote")).isEmpty();
        scribing.agreed(sam, walls);

        assertThat(phone.open(code.path()).select("#c-" + walls + " .vote")).hasSize(1);
        assertThat(phone.open(code.path() + "/screen?claim=" + walls)
                        .select(".by")
                        .text())
                .isEqualTo("said in the room by Mme Roux · written down by Sam");
        for (var format : List.of("json", "argdown")) {
            assertThat(file(phone, "/map/files/" + format)).as(format).contains("said in the room");
        }
        for (var format : List.of("json", "html")) {
            assertThat(file(phone, "/files/" + format))
                    .as(format)
                    .contains("said in the room", "Walls cost less.")
                    .doesNotContain("Sam");
        }
    }

    @Test
    void putUnderAnotherClaimItIsStillMarked() {
        var walls = debates.state(ben, room, "Walls are cheap.");
        var same = state("Walls cost less.", "");
        assertThatThrownBy(() -> merging.merge(sam, same, walls)).isInstanceOf(NotAccepted.class);
        scribing.agreed(sam, same);
        merging.merge(sam, same, walls);

        assertThat(claim(walls).restated().getFirst().spoken()).contains(new Spoken(Optional.empty(), true));
        assertThat(new PlainBrowser(server)
                        .open(code.path())
                        .select(".restated")
                        .text())
                .contains("(said in the room)");
    }

    @Test
    void whatAScribeTakesAlongSaysForWhomItWasOnlyThatItWasForSomebody() {
        state("Walls cost less.", "Mme Roux");

        var taken = data.of(sam).toString();

        assertThat(taken)
                .contains("writtenDownForSomebody=true", "writesDownIn=[" + room)
                .doesNotContain("Roux");
    }

    @Test
    void aScribeReadsBackOnAPageWithoutScripts() {
        var phone = new PlainBrowser(server);
        phone.submit(
                phone.open(code.path()),
                code.path() + "/say",
                Map.of("side", "own", "text", "Boats need it.", "name", "Dora"));
        var dora = read().claims().getFirst().wording().by().orElseThrow().id();
        assertThat(phone.open(code.path() + "/say").select("#f-aloud")).isEmpty();
        scribing.name(olga, room, dora, true);
        var form = phone.open(code.path() + "/say?aloud=yes");
        assertThat(form.select("#f-aloud option[selected]").text()).isEqualTo("said in the room");
        phone.submit(
                form, code.path() + "/say", Map.of("text", "Walls cost less.", "aloud", "yes", "speaker", "Mme Roux"));
        assertThat(read().claims()).hasSize(2);

        var page = phone.open(code.path() + "/scribe");
        assertThat(page.select("section.box .words").text()).isEqualTo("Walls cost less.");
        var stamp = page.select("#scribe [name=stamp]").attr("value");
        var walls = read().claims().getLast().id();
        var after = phone.post(code.path() + "/scribe", Map.of("stamp", stamp, "s", "agreed." + walls));

        assertThat(after.text()).contains("Nothing waits to be read back.", "Mme Roux");
        assertThat(claim(walls).isReadBack()).isFalse();
        phone.post(code.path() + "/scribe", Map.of("stamp", stamp, "s", "unname." + walls));
        assertThat(claim(walls).spoken().orElseThrow().speaker()).isEmpty();
    }

    private static void assertWaits(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        NotAccepted.class,
                        refused -> assertThat(refused.words()).isEqualTo("debate.refused.reading-back"));
    }

    private String file(PlainBrowser phone, String path) {
        phone.open(code.path() + path);
        return new String(phone.answer().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private ClaimId state(String text, String speaker) {
        return debates.state(sam, room, aloud(text, speaker)).claim();
    }

    private static Saying aloud(String text, String speaker) {
        return Saying.of(text).saidInTheRoom(speaker);
    }

    private Claim claim(ClaimId id) {
        return read().claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Debate read() {
        return debates.read(room, olga);
    }
}
