package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.Moderated.Shown;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.CitationId;
import org.storytank.source.Explained;
import org.storytank.source.NewCitation;
import org.storytank.source.NotAccepted;
import org.storytank.source.SourceService;
import org.storytank.source.bridging.Standing;
import org.storytank.source.bridging.Useful;

/** What one should know of a source is put in front of everybody only when people who usually disagree find it useful. */
@OnRealGraph
class NotingTests {

    /** The two camps of FactorisationTests: each row is a note, each letter what one person found of it. */
    private static final List<String> CAMPS = List.of(
            "YYYYYYYYYYYYYYYYYYYYYYYS",
            "YYYYYYYYYYSYNNNNNNNNNNSN",
            "NNNNNNNSNNNNYYYYYYYYYYYY",
            "NNNNNSNNNNNNNNNNNNNNNNNN",
            "YYSSYYYYSYYYSSNSYSSNSSNY",
            "Y...........Y.Y.........",
            "YYYYYY......NNNSN.......");

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private Noting noting;

    @Autowired
    private SourceService sources;

    @Autowired
    private ModeratedRemarks moderated;

    @Autowired
    private DebateData data;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ben;
    private RoomId room;
    private ClaimId walls;
    private CitationId study;

    @BeforeEach
    void aSourceIsCited() {
        olga = accounts.arrive("Olga").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        walls = debates.state(olga, room, "Walls cost less.");
        study = cite("https://shom.example/walls");
    }

    private CitationId cite(String address) {
        return debates.cite(olga, walls, new NewCitation(address, "Walls", "", "", "", ""))
                .id();
    }

    private RemarkId note(CitationId citation, String text) {
        return noting.note(ben, citation, text, "https://port.example/makers", false);
    }

    @Test
    void isNotYetAgreedUntilPeopleOfBothCampsFindItUseful() {
        var citations = new ArrayList<>(List.of(study));
        IntStream.range(1, 7).forEach(at -> citations.add(cite("https://shom.example/walls/" + at)));
        var notes = IntStream.range(0, 7)
                .mapToObj(at -> note(citations.get(at), "Note %d.".formatted(at)))
                .toList();
        assertThat(standing(study)).isEqualTo(new Standing.NotYetAgreed(0));

        for (var person = 0; person < CAMPS.getFirst().length(); person++) {
            var rater = accounts.arrive("Rater").person().id();
            for (var at = 0; at < CAMPS.size(); at++) {
                var letter = CAMPS.get(at).charAt(person);
                if (letter != '.') {
                    noting.rate(rater, notes.get(at), useful(letter));
                }
            }
        }

        assertThat(standing(study)).isInstanceOf(Standing.Helpful.class);
        assertThat(standing(citations.get(1))).isEqualTo(new Standing.NotYetAgreed(24));
        assertThat(standing(citations.get(3))).isInstanceOf(Standing.NotHelpful.class);
        var source = debates.read(room, null)
                .citations()
                .filter(one -> one.id().equals(study))
                .findFirst()
                .orElseThrow()
                .source();
        assertThat(sources.see(source.id(), null).explained())
                .extracting(one -> one.words().text() + " " + one.address().value())
                .containsExactly("Note 0. https://port.example/makers");

        var path = debates.codeOf(room, olga, Locale.ENGLISH).path();
        var page = new PlainBrowser(server).open(path + "/claims/" + walls + "/sources");
        assertThat(page.select(".context .words").eachText())
                .contains("Note 0.")
                .doesNotContain("Note 1.", "Note 3.");
    }

    private Standing standing(CitationId citation) {
        return noting.on(citation, null).getFirst().standing();
    }

    private static Useful useful(char letter) {
        return switch (letter) {
            case 'Y' -> Useful.YES;
            case 'S' -> Useful.SOMEWHAT;
            default -> Useful.NO;
        };
    }

    @Test
    void theLastRatingOfAPersonCountsAndIsTakenBack() {
        var note = note(study, "Paid for by makers of walls.");
        noting.rate(olga, note, Useful.NO);
        noting.rate(olga, note, Useful.YES);
        assertThat(noting.on(study, olga)).singleElement().satisfies(seen -> {
            assertThat(seen.mine()).contains(Useful.YES);
            assertThat(seen.standing()).isEqualTo(new Standing.NotYetAgreed(1));
            assertThat(seen.own()).isFalse();
        });
        noting.unrate(olga, note);
        assertThat(standing(study)).isEqualTo(new Standing.NotYetAgreed(0));
    }

    @Test
    void nobodyRatesTheirOwnNote() {
        var note = note(study, "Paid for by makers of walls.");
        assertThatThrownBy(() -> noting.rate(ben, note, Useful.YES)).isInstanceOf(NotAccepted.class);
        assertThat(standing(study)).isEqualTo(new Standing.NotYetAgreed(0));
    }

    @Test
    void aNoteWrittenAgainTakesThePlaceOfTheOneBeforeWithItsRatings() {
        noting.rate(olga, note(study, "Paid for by somebody."), Useful.NO);
        note(study, "Paid for by makers of walls.");

        assertThat(noting.on(study, olga)).singleElement().satisfies(seen -> {
            assertThat(seen.note().text().text()).isEqualTo("Paid for by makers of walls.");
            assertThat(seen.standing()).isEqualTo(new Standing.NotYetAgreed(0));
        });
    }

    @Test
    void aNoteSaysWhereItStandsAndThatIsNotTheSourceItself() {
        assertThatThrownBy(() -> noting.note(ben, study, "Paid for.", "https://shom.example/walls", false))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("source itself");
        assertThatThrownBy(() -> noting.note(ben, study, " ", "https://port.example", false))
                .hasMessageContaining("empty");
        assertThat(noting.on(study, null)).isEmpty();
    }

    @Test
    void aSourceHasSoManyNotesInARoomAndNoMore() {
        IntStream.range(0, 8)
                .forEach(_ -> noting.note(
                        accounts.arrive("Noter").person().id(), study, "Paid.", "https://port.example", false));
        assertThatThrownBy(() -> note(study, "One more."))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("8 notes");
    }

    @Test
    void aHeldNoteIsOutOfSightAndComesBackUnlessItsAuthorWroteAnother() {
        var note = note(study, "Paid for by you fools.");
        assertThat(moderated.seen(note.value(), null)).map(Shown::text).contains("Paid for by you fools.");
        assertThat(moderated.hold(note.value())).isTrue();
        assertThat(noting.on(study, olga)).isEmpty();
        assertThat(moderated.seen(note.value(), null)).isEmpty();
        assertThat(moderated.kept(note.value()).orElseThrow().author()).contains(ben);
        moderated.restore(note.value());
        assertThat(noting.on(study, olga)).hasSize(1);

        moderated.hold(note.value());
        note(study, "Paid for by makers.");
        moderated.restore(note.value());
        assertThat(noting.on(study, olga))
                .singleElement()
                .satisfies(seen -> assertThat(seen.note().text().text()).isEqualTo("Paid for by makers."));
    }

    @Test
    void whoLeavesTakesTheirRatingsAlongAndLeavesTheirNotesWithoutTheirName() {
        var own = note(study, "Paid for by makers of walls.");
        var other = cite("https://shom.example/tides");
        noting.rate(ben, noting.note(olga, other, "By a navy.", "https://navy.example", false), Useful.YES);
        assertThat(data.of(ben).get("notes").toString()).contains("Paid for by makers of walls.", "useful=yes");

        leaving.leaveForGood(ben, OwnPlaces.PASS_ON);

        assertThat(noting.on(study, null)).singleElement().satisfies(seen -> {
            assertThat(seen.note().id()).isEqualTo(own);
            assertThat(seen.note().by()).isEmpty();
        });
        assertThat(standing(other)).isEqualTo(new Standing.NotYetAgreed(0));
    }

    @Test
    void inAClosedRoomItIsNobodysBusinessElsewhere() {
        note(study, "Paid for by makers of walls.");
        access.openToEveryone(olga, room.place(), null);
        var open = debates.open(olga, "Do tides matter?").id();
        access.openToEveryone(olga, open.place(), Role.READER);
        var claim = debates.state(olga, open, "They do.");
        var cited = debates.cite(olga, claim, new NewCitation("https://shom.example/walls", "Walls", "", "", "", ""));

        assertThat(noting.on(cited.id(), null)).isEmpty();
        assertThat(sources.see(cited.source().id(), null).explained())
                .extracting(Explained::address)
                .isEmpty();
    }

    @Test
    void isWrittenRatedAndTakenBackOnAPageWithoutAScript() {
        var path = debates.codeOf(room, olga, Locale.ENGLISH).path();
        var sheet = path + "/claims/" + walls + "/notes/" + study;
        var dora = new PlainBrowser(server);
        dora.submit(dora.open(path), path + "/say", Map.of("side", "for", "text", "Boats need it.", "name", "Dora"));
        assertThat(dora.open(path + "/claims/" + walls + "/sources").select("a[href=" + sheet + "]"))
                .hasSize(1);
        assertThat(dora.open(sheet).text()).contains("Nobody has written a note yet.");
        var written = dora.submit(
                dora.open(sheet), sheet, Map.of("text", "Makers paid.", "address", "https://port.example/makers"));
        assertThat(written.select("section.context").text())
                .contains("Not yet agreed: nobody has rated it", "Makers paid.", "Dora");

        var eve = new PlainBrowser(server);
        eve.submit(eve.open(path), path + "/say", Map.of("side", "for", "text", "Fish, too.", "name", "Eve"));
        var id = written.selectFirst("section.context").id().substring(2);
        var rated = eve.submit(eve.open(sheet), sheet, Map.of("note", id, "useful", "yes"));
        assertThat(rated.select("button[value=yes][name=useful]").attr("aria-pressed"))
                .isEqualTo("true");
        assertThat(rated.text()).contains("Not yet agreed: 1 person has rated it");
        assertThat(rated.select("a[href=/report/remark/" + id + "]")).hasSize(1);

        assertThat(dora.submit(dora.open(sheet), sheet, Map.of("note", id, "back", "yes"))
                        .text())
                .contains("Nobody has written a note yet.");
    }
}
