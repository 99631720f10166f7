package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.NotAllowed;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.PersonalData;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentAccess;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentRight;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.graph.Ids;
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.Told;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Origin;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NotAccepted;

/** A conclusion that everybody who speaks in a room writes, live, before it is put forward to be signed. */
@OnRealGraph
class ConcludingTogetherTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private ConcludingTogether together;

    @Autowired
    private Concluding concluding;

    @Autowired
    private Phasing phasing;

    @Autowired
    private DocumentService documents;

    @Autowired
    private List<DocumentAccess> owners;

    @Autowired
    private List<PersonalData> kept;

    @Autowired
    private DebateSettings settings;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private Driver driver;

    private PersonId olga;
    private PersonId ben;
    private PersonId rose;
    private RoomId room;
    private ConclusionDraft draft;

    @BeforeEach
    void olgaRunsARoomInWhichBenSpeaksAndRoseReads() {
        olga = accounts.arrive("Olga").person().id();
        ben = accounts.arrive("Ben").person().id();
        rose = accounts.arrive("Rose").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.give(olga, room.place(), ben, Role.WRITER);
        access.give(olga, room.place(), rose, Role.READER);
        draft = together.open(ben, room);
    }

    @Test
    void whoOpensItNextComesToTheSameTexts() {
        assertThat(together.open(olga, room)).isEqualTo(draft);
        assertThat(draft.agreed()).isNotEqualTo(draft.divides());
    }

    @Test
    void whatTwoPeopleWroteIsPutForwardWithWhoseEachWordIs() {
        write(draft.agreed(), ben, "The sea rises. ");
        write(draft.agreed(), olga, "Walls cost less.\n");
        write(draft.divides(), ben, "Who pays.");

        putForward(Conclusion.NONE);

        var last = debates.read(room, rose).conclusions().getFirst();
        assertThat(last.agreed().text()).isEqualTo("The sea rises. Walls cost less.");
        assertThat(last.agreed().spans())
                .extracting(span -> span.origin())
                .containsExactly(new Origin.Imported(ben), new Origin.Imported(olga));
        assertThat(last.divides().text()).isEqualTo("Who pays.");
        assertThat(last.by().map(Author::name)).contains("Olga");
        assertThat(last.writers()).extracting(Author::name).containsExactly("Ben", "Olga");
        assertThat(last.isWrittenTogether()).isTrue();
    }

    @Test
    void whoWroteTakesTheirOwnWordsAlongAndNobodyElses() {
        write(draft.agreed(), ben, "The sea rises. ");
        write(draft.agreed(), olga, "Walls cost less. ");
        write(draft.agreed(), ben, "So we move.");

        assertThat(kept.stream().map(data -> data.of(ben).get("ownWords")).filter(Objects::nonNull))
                .containsExactly(List.of(Map.of(
                        "document", draft.agreed().value(), "words", List.of("The sea rises. ", "So we move."))));
        assertThat(kept.stream().map(data -> data.of(rose).get("ownWords")).filter(Objects::nonNull))
                .containsExactly(List.of());
    }

    @Test
    void aMachinesWordsStayThatMachinesInTheConclusion() {
        var run = new DraftRun(Ids.next(), "a model", Instant.EPOCH, ben);
        write(draft.agreed(), ben, "The sea rises.");
        documents.draft(draft.agreed(), ben, run, 0, "Tides will be higher in fifty years. ");

        assertThat(together.read(olga, room).orElseThrow().runs()).containsOnlyKeys(run.id());
        putForward(Conclusion.NONE);

        var debate = debates.read(room, rose);
        assertThat(debate.conclusions().getFirst().agreed().machines())
                .singleElement()
                .satisfies(machine -> {
                    assertThat(machine.origin()).isEqualTo(new Origin.Draft(run.id()));
                    assertThat(machine.length()).isEqualTo(37);
                });
        assertThat(debate.runs()).containsKey(run.id());
    }

    @Test
    void theTextsLiveOnAndTheNextConclusionIsSignedAnew() {
        write(draft.agreed(), ben, "The sea rises.");
        putForward(Conclusion.NONE);
        concluding.sign(ben, room, 1, true, "", false);
        write(draft.agreed(), ben, " Fast.");
        putForward(1);

        var all = debates.read(room, rose).conclusions();
        assertThat(all)
                .extracting(one -> one.agreed().text())
                .containsExactly("The sea rises. Fast.", "The sea rises.");
        assertThat(all.getFirst().signed()).isEmpty();
        assertThat(all.getLast().agreeing()).hasSize(1);
    }

    @Test
    void whatSomebodyWroteMeanwhileIsReadBeforeItIsPutForward() {
        write(draft.agreed(), ben, "The sea rises.");
        var read = together.read(olga, room).orElseThrow().mark();
        write(draft.agreed(), ben, " Or not.");

        assertThatThrownBy(() ->
                        together.putForward(olga, room, Conclusion.NONE, Optional.of(read), ClaimsNamed.NONE, false))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("wrote on meanwhile");
        together.putForward(
                olga,
                room,
                Conclusion.NONE,
                Optional.of(together.read(olga, room).orElseThrow().mark()),
                ClaimsNamed.NONE,
                false);
        assertThatThrownBy(() -> {
                    write(draft.divides(), ben, "Who pays.");
                    putForward(Conclusion.NONE);
                })
                .hasMessageContaining("rewritten meanwhile");
    }

    @Test
    void nothingTooMuchAndWhatARuleHoldsIsNotPutForward() {
        assertThatThrownBy(() -> putForward(Conclusion.NONE))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("Nothing has been written");
        write(draft.divides(), ben, "On devrait tuer tous les migrants.");
        assertThatThrownBy(() ->
                        together.putForward(olga, room, Conclusion.NONE, Optional.empty(), ClaimsNamed.NONE, true))
                .isInstanceOf(Told.class);
        write(draft.agreed(), ben, "a".repeat(settings.conclusionLength() + 1));
        assertThatThrownBy(() -> putForward(Conclusion.NONE))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("characters");
    }

    @Test
    void whoMayNotSpeakReadsAndWritesNothingOfIt() {
        assertThat(rightOf(draft.agreed(), ben)).isEqualTo(DocumentRight.WRITE);
        assertThat(rightOf(draft.divides(), olga)).isEqualTo(DocumentRight.WRITE);
        assertThat(rightOf(draft.agreed(), rose)).isEqualTo(DocumentRight.NONE);
        assertThat(rightOf(draft.agreed(), null)).isEqualTo(DocumentRight.NONE);
        assertThatThrownBy(() -> together.open(rose, room)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> together.read(rose, room)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> documents.read(draft.agreed(), rose)).isInstanceOf(Unknown.class);
        access.give(olga, room.place(), ben, Role.SUGGESTER);
        assertThat(rightOf(draft.agreed(), ben)).isEqualTo(DocumentRight.NONE);
    }

    @Test
    void itIsWrittenWhileTheRoomConcludes() {
        write(draft.agreed(), ben, "The sea rises.");
        phasing.move(olga, room, Phase.DISCUSS, Optional.empty());

        assertThat(rightOf(draft.agreed(), olga)).isEqualTo(DocumentRight.NONE);
        assertThatThrownBy(() -> together.open(ben, room)).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> putForward(Conclusion.NONE)).isInstanceOf(NotAccepted.class);

        phasing.move(olga, room, Phase.CONCLUDE, Optional.empty());
        assertThat(rightOf(draft.agreed(), ben)).isEqualTo(DocumentRight.WRITE);
        assertThat(together.read(ben, room).orElseThrow().agreed().text()).isEqualTo("The sea rises.");
    }

    @Test
    void itGoesWithItsRoom() {
        write(draft.agreed(), olga, "The sea rises.");
        access.take(olga, room.place(), ben);
        access.take(olga, room.place(), rose);

        leaving.leaveForGood(olga, OwnPlaces.ERASE);

        var left = driver.executableQuery("""
            MATCH (node)
            WHERE node.document IN $documents OR node.id IN $documents
            RETURN count(node) AS left
            """)
                .withParameters(Map.of(
                        "documents",
                        List.of(draft.agreed().value(), draft.divides().value())))
                .execute()
                .records()
                .getFirst()
                .get("left")
                .asLong();
        assertThat(left).isZero();
        assertThat(owners)
                .allSatisfy(owner ->
                        assertThatThrownBy(() -> owner.placeOf(draft.agreed())).isInstanceOf(Unknown.class));
    }

    @Test
    void thePlainPageShowsItToThoseWhoSpeakAndPutsForwardWhatWasRead() {
        access.openToEveryone(olga, room.place(), Role.WRITER);
        var path = debates.codeOf(room, olga, Locale.ENGLISH).path();
        var phone = new PlainBrowser(server);
        phone.submit(phone.open(path), path + "/say", Map.of("side", "for", "text", "Boats need it.", "name", "Dora"));
        var dora = debates.read(room, null)
                .claims()
                .getFirst()
                .wording()
                .by()
                .orElseThrow()
                .id();
        assertThat(phone.open(path + "/conclusion").select("#together").text())
                .contains("Nothing is written here yet.");
        var run = new DraftRun(Ids.next(), "a model", Instant.EPOCH, ben);
        write(draft.agreed(), ben, "The sea rises.");
        documents.draft(draft.divides(), ben, run, 0, "Who pays for walls?");

        var page = phone.open(path + "/conclusion");
        assertThat(page.select("#together .words").eachText()).first().isEqualTo("The sea rises.");
        assertThat(page.select("#together .machine").text()).isEqualTo("Who pays for walls?");
        assertThat(page.select("#together .run").text()).contains("a model", "Ben");
        assertThat(page.select("#together form"))
                .as("those who run the room put it forward")
                .isEmpty();
        assertThat(new PlainBrowser(server).open(path + "/conclusion").select("#together"))
                .isEmpty();

        access.give(olga, room.place(), dora, Role.FACILITATOR);
        page = phone.open(path + "/conclusion");
        write(draft.agreed(), ben, " Fast.");
        var again = phone.submit(page, path + "/conclusion/together", Map.of());
        assertThat(phone.status()).isEqualTo(422);
        assertThat(again.select("[role=alert]").text()).contains("wrote on meanwhile");
        var put = phone.submit(again, path + "/conclusion/together", Map.of());
        assertThat(put.select(".conclusion").first().text())
                .contains(
                        "The sea rises. Fast.", "Who pays for walls?", "Written together by Ben; put forward by Dora");
    }

    private DocumentRight rightOf(DocumentId document, PersonId person) {
        return owners.stream()
                .map(owner -> owner.rightOf(document, person))
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow();
    }

    private void putForward(int seen) {
        together.putForward(olga, room, seen, Optional.empty(), ClaimsNamed.NONE, false);
    }

    private void write(DocumentId document, PersonId by, String words) {
        documents.append(document, by, List.of(new TextPiece(words, Map.of())));
    }
}
