package org.storytank.debate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.moderation.Moderated.Shown;
import org.storytank.provenance.LabelledText;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NewCitation;

/** What people say of a claim or of the whole debate is reported from the page, put out of sight and put back. */
@OnRealGraph
class HeldRemarksTests {

    private static final String CONCLUSION = ".conclusion a[href^='/report/']";
    private static final String DISSENT = ".dissent a[href^='/report/']";
    private static final String CHECK = ".check a[href^='/report/']";
    private static final String FAIR = "ul.fair a[href^='/report/']";

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private ClaimCare care;

    @Autowired
    private ClaimChecking checking;

    @Autowired
    private SteelManning steelManning;

    @Autowired
    private Concluding concluding;

    @Autowired
    private ModeratedRemarks moderated;

    @Autowired
    private DebateData data;

    @Autowired
    private RoomEvents events;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ada;
    private PersonId ben;
    private RoomId room;
    private ClaimId walls;
    private PlainBrowser reader;
    private String path;

    @BeforeEach
    void aRoomThatArrived() {
        olga = accounts.arrive("Olga").person().id();
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        walls = debates.state(ada, room, "Walls cost 3 million.");
        care.sayKind(ada, walls, Optional.of(ClaimKind.FACT));
        debates.cite(ada, walls, new NewCitation("https://shom.example/walls", "Walls and tides", "", "", "", ""));
        concluding.conclude(olga, room, Conclusion.NONE, "The sea rises.", "Who pays.", ClaimsNamed.NONE, false);
        concluding.sign(ben, room, 1, false, "Ada, you fool.", false);
        check("Page 3, you fool.");
        steelManning.answer(ada, steelManning.put(ben, walls, "Fools build walls for 3 million.", false), true);
        reader = new PlainBrowser(server);
        path = debates.codeOf(room, olga, Locale.ENGLISH).path();
    }

    @Test
    void whoReadsItReportsItFromThePlainPageWithoutAName() {
        var page = reader.open(path);
        assertThat(reported(page, CONCLUSION)).contains("The sea rises.", "Who pays.", "Should the harbour stay?");
        assertThat(reported(page, DISSENT)).contains("Ada, you fool.", "The sea rises.");
        assertThat(reported(page, FAIR)).contains("Fools build walls for 3 million.", "Walls cost 3 million.");
        assertThat(reported(reader.open(path + "/conclusion"), DISSENT)).contains("Ada, you fool.");
        assertThat(reported(checks(), CHECK)).contains("Page 3, you fool.", "Walls cost 3 million.");

        var link = reader.open(path).selectFirst(DISSENT).attr("href");
        reader.submit(reader.open(link), link, Map.of("reason", "insult"));
        assertThat(reader.address()).startsWith("/reports/");
    }

    @Test
    void aDissentThatIsHeldGoesFromThePageAndComesBack() {
        var dissent = last().dissenting().getFirst().id();
        List<RoomEvent> heard = new ArrayList<>();
        try (var _ = events.hear(heard::add)) {
            assertThat(moderated.hold(dissent.value())).isTrue();
            assertThat(moderated.hold(dissent.value())).isTrue();
        }

        assertThat(heard).containsExactly(new RoomConcluded(room));
        assertThat(last().signed()).isEmpty();
        assertThat(reader.open(path).text()).contains("The sea rises.").doesNotContain("you fool");
        assertThat(moderated.seen(dissent.value(), olga)).isEmpty();
        assertThat(moderated.kept(dissent.value())).get().satisfies(kept -> {
            assertThat(kept.text()).isEqualTo("Ada, you fool.");
            assertThat(kept.author()).contains(ben);
            assertThat(kept.place()).contains(room.place());
            assertThat(kept.context())
                    .extracting(LabelledText::text)
                    .containsExactly("Should the harbour stay?", "The sea rises.\n\nWho pays.");
        });

        moderated.restore(dissent.value());
        moderated.restore(dissent.value());
        assertThat(last().dissenting()).extracting(Signature::id).containsExactly(dissent);
    }

    @Test
    void whatSomebodySaidInItsSteadCountsWhenItIsPutBack() {
        var dissent = last().dissenting().getFirst().id();
        moderated.hold(dissent.value());
        concluding.sign(ben, room, 1, false, "It rises by 3 mm.", false);
        moderated.restore(dissent.value());

        assertThat(last().dissenting()).extracting(one -> one.why().text()).containsExactly("It rises by 3 mm.");
        assertThat(moderated.kept(dissent.value())).map(Shown::text).contains("Ada, you fool.");
    }

    @Test
    void withoutTheConclusionThatIsHeldTheOneBeforeStandsAndAnotherOneIsWritten() {
        concluding.conclude(olga, room, 1, "Fools pay.", "", ClaimsNamed.NONE, false);
        var held = last().id();
        moderated.hold(held.value());

        assertThat(last().number()).isEqualTo(1);
        assertThat(moderated.seen(held.value(), olga)).isEmpty();
        concluding.conclude(olga, room, 1, "Everybody pays.", "", ClaimsNamed.NONE, false);
        assertThat(last().number()).isEqualTo(3);
        moderated.restore(held.value());
        assertThat(debates.read(room, null).conclusions())
                .extracting(one -> one.agreed().text())
                .containsExactly("Everybody pays.", "Fools pay.", "The sea rises.");
    }

    @Test
    void aCheckThatIsHeldDoesNotCountAndComesBack() {
        var check = claim().checks().getFirst().id();
        moderated.hold(check.value());

        assertThat(claim().checks()).isEmpty();
        assertThat(checks().text()).doesNotContain("you fool");
        assertThat(moderated.kept(check.value())).map(Shown::text).contains("Page 3, you fool.");
        moderated.restore(check.value());
        assertThat(claim().checks()).extracting(ClaimCheck::id).containsExactly(check);

        moderated.hold(check.value());
        check("Page 3 says 2 million.");
        moderated.restore(check.value());
        assertThat(claim().checks()).extracting(one -> one.reason().text()).containsExactly("Page 3 says 2 million.");
    }

    @Test
    void aClaimPutFairlyIsHeldAndOnlyThoseWhoSeeItReportIt() {
        var fair = claim().steelMen().getFirst().remark();
        moderated.hold(fair.value());
        assertThat(claim().steelMen()).isEmpty();
        assertThat(reader.open(path).text()).doesNotContain("Fools build");
        moderated.restore(fair.value());
        assertThat(claim().steelMen()).singleElement().matches(SteelMan::isAccepted);

        var waits = steelManning.put(olga, walls, "Walls are dear.", false);
        assertThat(moderated.seen(waits.value(), ben)).isEmpty();
        assertThat(moderated.seen(waits.value(), null)).isEmpty();
        assertThat(moderated.seen(waits.value(), ada)).map(Shown::text).contains("Walls are dear.");
        assertThat(moderated.seen("nowhere", ada)).isEmpty();
        access.openToEveryone(olga, room.place(), null);
        assertThat(moderated.seen(fair.value(), null)).isEmpty();
    }

    @Test
    void whoSaidItOrWhatItIsAboutJudgesNothingOfIt() {
        assertThat(moderated.parties(last().id().value())).containsExactly(olga);
        assertThat(moderated.parties(last().dissenting().getFirst().id().value()))
                .containsExactlyInAnyOrder(ben, olga);
        var check = claim().checks().getFirst().id();
        moderated.hold(check.value());
        assertThat(moderated.parties(check.value())).containsExactlyInAnyOrder(ben, ada);
        assertThat(moderated.authors(check.value())).containsExactly(ben);
        assertThat(moderated.parties(claim().steelMen().getFirst().remark().value()))
                .containsExactlyInAnyOrder(ben, ada);
        assertThat(moderated.parties("nowhere")).isEmpty();
    }

    @Test
    void whatIsSaidAgainIsStillWhatWasReported() {
        var check = claim().checks().getFirst().id();
        var fair = claim().steelMen().getFirst().remark();

        check("Page 3, you fools.");
        var again = steelManning.put(ben, walls, "Fools like walls for 3 million.", false);

        assertThat(claim().checks()).extracting(ClaimCheck::id).containsExactly(check);
        assertThat(moderated.seen(check.value(), ada)).map(Shown::text).contains("Page 3, you fools.");
        assertThat(moderated.seen(fair.value(), ada)).map(Shown::text).contains("Fools like walls for 3 million.");
        assertThat(moderated.seen(again.value(), ada)).isEqualTo(moderated.seen(fair.value(), ada));
        moderated.hold(fair.value());
        assertThat(moderated.seen(again.value(), ada)).isEmpty();
        assertThat(debates.read(room, ada).claims().getFirst().steelMen()).isEmpty();
    }

    @Test
    void whatIsHeldIsNotOverwritten() {
        var check = claim().checks().getFirst().id();
        var fair = claim().steelMen().getFirst().remark();
        moderated.hold(check.value());
        moderated.hold(fair.value());

        check("Page 3 says 2 million.");
        steelManning.put(ben, walls, "Walls are cheap.", false);

        assertThat(claim().checks()).extracting(ClaimCheck::id).hasSize(1).doesNotContain(check);
        assertThat(moderated.kept(check.value())).map(Shown::text).contains("Page 3, you fool.");
        assertThat(moderated.kept(fair.value())).map(Shown::text).contains("Fools build walls for 3 million.");
    }

    @Test
    void whatIsHeldIsStillTakenAlongAndByAFormerWriterWhenItsAuthorLeaves() {
        var said = List.of(
                last().dissenting().getFirst().id(),
                claim().checks().getFirst().id(),
                claim().steelMen().getFirst().remark());
        said.forEach(one -> moderated.hold(one.value()));

        assertThat(data.of(ben).toString())
                .contains("Ada, you fool.", "Page 3, you fool.", "Fools build walls for 3 million.");
        leaving.leaveForGood(ben, OwnPlaces.PASS_ON);
        assertThat(said)
                .allSatisfy(one -> assertThat(moderated.kept(one.value())).get().satisfies(kept -> {
                    assertThat(kept.authors()).isEmpty();
                    assertThat(kept.words().isAllBy(PersonId.FORMER)).isTrue();
                }));
    }

    @Test
    void whatWasSaidBeforeThereWereReportsGetsAnId() throws IOException {
        var old = last().dissenting().getFirst().id();
        ask("MATCH (one:Signature {id: '%s'}) REMOVE one:Remark, one.id".formatted(old));
        var change = new ClassPathResource("graph/0112-remarks.cypher").getContentAsString(UTF_8);
        ask(change.substring(change.indexOf("MATCH"), change.lastIndexOf(';')));

        var dissent = last().dissenting().getFirst().id();
        assertThat(dissent).isNotEqualTo(old);
        assertThat(moderated.hold(dissent.value())).isTrue();
        assertThat(last().dissenting()).isEmpty();
    }

    private static void ask(String cypher) {
        SharedGraph.driver().executableQuery(cypher).execute();
    }

    private void check(String reason) {
        checking.check(ben, walls, claim().wording().at(), Finding.PARTLY, reason, false);
    }

    private Conclusion last() {
        return debates.read(room, null).conclusions().getFirst();
    }

    private Claim claim() {
        return debates.read(room, null).claims().getFirst();
    }

    private Document checks() {
        return reader.open(path + "/claims/" + walls + "/check");
    }

    /** What the form shows to which the link leads. */
    private String reported(Document page, String link) {
        var found = page.selectFirst(link);
        assertThat(found).as(link).isNotNull();
        return reader.open(found.attr("href")).select("main").text();
    }
}
