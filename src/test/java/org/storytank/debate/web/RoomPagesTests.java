package org.storytank.debate.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateRoom;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomCode;
import org.storytank.debate.Stance;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.provenance.MachineAnswer;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.CitationId;
import org.storytank.source.NewCitation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A room read and spoken in by somebody whose browser runs no script. */
@OnRealGraph
class RoomPagesTests {

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
    private RoomCode code;
    private PlainBrowser phone;

    @BeforeEach
    void aRoomOpenToEveryone() {
        owner = accounts.arrive("Olga").person().id();
        room = debates.open(owner, QUESTION);
        access.openToEveryone(owner, room.id().place(), Role.WRITER);
        code = debates.codeOf(room.id(), owner, Locale.ENGLISH);
        phone = new PlainBrowser(server);
    }

    @Test
    void whoeverHasTheWordsReadsTheQuestionTheClaimsAndTheirSources() {
        var walls = argue(thesis(), Stance.FOR, "Walls cost less than moving.");
        argue(walls, Stance.AGAINST, "Walls fail.");
        debates.state(owner, room.id(), "The fish market moved once.");
        debates.cite(
                owner,
                walls,
                new NewCitation(
                        "https://shom.example/walls", "Walls and tides", "A. Marin", "2024", "They hold.", "p. 3"));

        var page = phone.open(code.path());

        assertThat(phone.status()).isEqualTo(200);
        assertThat(page.selectFirst("h1").text()).isEqualTo(QUESTION);
        assertThat(page.selectFirst("section.for .words").text()).isEqualTo("Walls cost less than moving.");
        assertThat(page.selectFirst("section.for .answers .against .words").text())
                .isEqualTo("Walls fail.");
        assertThat(page.selectFirst("section.own .words").text()).isEqualTo("The fish market moved once.");
        assertThat(page.selectFirst(".sources li").text())
                .contains("Walls and tides", "shom.example", "A. Marin", "2024", "p. 3", "They hold.");
    }

    @Test
    void aMachinesWordsAreMarkedAndSaidWhereverTheyStandAndWhoseTheyAre() {
        var run = new DraftRun("run-1", "a model", Instant.EPOCH, owner, Involvement.EDITED, "shorter@1");
        var answer = new MachineAnswer(run, "Walls cost less than moving.");
        var walls = debates.argue(owner, thesis(), Stance.FOR, answer, answer.text());
        debates.revise(owner, thesis(), answer, "Why? Walls cost less than moving. So?");

        var page = phone.open(code.path());

        var words = page.selectFirst("#w-" + walls);
        assertThat(words.text()).isEqualTo("AI: reworded reworded by AI: Walls cost less than moving.");
        assertThat(words.selectFirst(".machine").text()).isEqualTo("Walls cost less than moving.");
        assertThat(page.selectFirst("section.for .run").text())
                .isEqualTo("AI: reworded The words marked so were put differently by a model, 1 January 1970. "
                        + "Asked for by Olga. Prompt: shorter@1.");
        assertThat(page.selectFirst("h1").text())
                .isEqualTo("Why? AI: reworded reworded by AI: Walls cost less than moving. (end of what AI wrote) So?");
        assertThat(page.select("header .run")).hasSize(1);
        assertThat(phone.open(code.path() + "/poster").select("h1 .machine")).hasSize(1);
        assertThat(phone.open(code.path() + "/say?side=for&to=" + walls).select(".words .machine"))
                .hasSize(1);
    }

    @Test
    void whatAMachineSaidIsReadableToMachinesTooByClaimAndByPage() {
        var edited = new DraftRun("run-1", "a model", Instant.EPOCH, owner, Involvement.EDITED, "shorter@1");
        var walls = debates.argue(
                owner, thesis(), Stance.FOR, new MachineAnswer(edited, "Walls cost less."), "Walls cost less.");
        var made = new DraftRun("run-2", "a model", Instant.EPOCH, owner);
        var fail = debates.argue(owner, walls, Stance.AGAINST, new MachineAnswer(made, "Walls fail."), "Walls fail.");
        debates.state(owner, room.id(), "The </script> fish market moved once.");

        for (var address : List.of(code.path(), code.path() + "/claims/" + walls)) {
            var page = phone.open(address);
            assertThat(page.select("meta[name=ai-disclosure]").attr("content"))
                    .as(address)
                    .isEqualTo("mixed");
            var said = linked(page);
            assertThat(said.path("@type").asString()).isEqualTo("Conversation");
            assertThat(said.path("name").asString()).isEqualTo(QUESTION);
            assertThat(terms(said))
                    .containsExactly(
                            "https://schema.org/CompositeSyntheticDigitalSource",
                            "http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic");
            assertThat(said.path("hasPart")
                            .valueStream()
                            .map(part -> part.path("@id").asString()))
                    .containsExactly("#c-" + walls, "#c-" + fail);
            assertThat(terms(said.path("hasPart").path(0)))
                    .last()
                    .asString()
                    .endsWith("/compositeWithTrainedAlgorithmicMedia");
            assertThat(said.path("hasPart").path(0).path("aiDisclosure").asString())
                    .isEqualTo("ai-assisted");
            assertThat(terms(said.path("hasPart").path(1))).last().asString().endsWith("/trainedAlgorithmicMedia");
            var words = page.selectFirst("#w-" + walls + " .machine");
            assertThat(words.attr("ai-disclosure")).isEqualTo("ai-assisted");
            assertThat(words.attr("data-digital-source-type")).endsWith("/compositeWithTrainedAlgorithmicMedia");
            assertThat(words.attr("data-run")).isEqualTo("run-1");
        }
    }

    @Test
    void aRoomInWhichPeopleTypedSaysJustThat() {
        debates.state(owner, room.id(), "The fish market moved once.");

        var page = phone.open(code.path());

        assertThat(page.select("meta[name=ai-disclosure]").attr("content")).isEqualTo("none");
        assertThat(terms(linked(page)))
                .containsExactly("http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation");
        assertThat(linked(page).has("hasPart")).isFalse();
    }

    @Test
    void aPageFullOfAMachinesClaimsStaysLight() {
        for (var number = 0; number < 24; number++) {
            var run =
                    new DraftRun("0197f0c2-0000-7000-8000-0000000000" + (10 + number), "a model", Instant.EPOCH, owner);
            var text = "Walls cost less than moving, " + "say those who count. ".repeat(20) + number;
            debates.argue(owner, thesis(), Stance.FOR, new MachineAnswer(run, text), text);
        }

        // As it stands, before it is compressed on its way.
        assertThat(phone.open(code.path()).outerHtml().getBytes(UTF_8)).hasSizeLessThan(60_000);
    }

    @Test
    void whoComesToTheFormToArgueAgainstTheQuestionFindsThatChosen() {
        var form = phone.open(code.path() + "/say?side=against");

        assertThat(form.select("input[name=side][checked]").eachAttr("value")).containsExactly("against");
        assertThat(phone.open(code.path() + "/say?side=%3Cb%3E").select("input[name=side][checked]"))
                .isEmpty();
    }

    @Test
    void whatSaysNearlyTheSameIsOfferedBeforeItIsSaidAgain() {
        argue(thesis(), Stance.FOR, "Walls cost less than moving the harbour.");
        var form = phone.open(code.path() + "/say?side=for&to=" + thesis());
        var typed = Map.of(
                "text",
                "A wall costs less than to move the harbour",
                "side",
                "for",
                "kind",
                "fact",
                "name",
                "Ines",
                "words",
                "");

        var offered = phone.submit(form, code.path() + "/say", typed);

        assertThat(phone.status()).isEqualTo(200);
        assertThat(offered.select(".similar a").eachText()).containsExactly("Walls cost less than moving the harbour.");
        assertThat(offered.selectFirst("#f-text").wholeText()).isEqualTo("A wall costs less than to move the harbour");
        assertThat(offered.select("#f-kind option[selected]").attr("value")).isEqualTo("fact");
        assertThat(debates.read(room.id(), owner).claims()).hasSize(1);

        var said = phone.submit(offered, code.path() + "/say", typed);

        assertThat(said.select("section.for .words").eachText()).contains("A wall costs less than to move the harbour");
        assertThat(said.select("section.for .kind").eachText()).containsExactly("fact");
    }

    private static JsonNode linked(Document page) {
        return JsonMapper.shared()
                .readTree(page.selectFirst("script[type=application/ld+json]").data());
    }

    private static Stream<String> terms(JsonNode said) {
        return said.path("digitalSourceType").valueStream().map(JsonNode::asString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%S", "%s?"})
    void theWordsMayBeTypedAsTheyWereHeard(String shape) {
        var typed = shape.formatted(code.value()).replace("-", " ").replace("?", "");

        phone.open("/r?code=" + typed.replace(" ", "%20"));

        assertThat(phone.address()).isEqualTo(code.path());
        assertThat(phone.status()).isEqualTo(200);
    }

    @Test
    void wordsThatNameNoRoomAreAskedForAgain() {
        var page = phone.open("/r?code=no-such-42");

        assertThat(phone.status()).isEqualTo(404);
        assertThat(page.selectFirst("input[name=code]").val()).isEqualTo("no-such-42");
    }

    @Test
    void aRoomKeepsItsWordsWhoeverAsksInWhateverLanguage() {
        assertThat(debates.codeOf(room.id(), null, Locale.FRENCH)).isEqualTo(code);
    }

    @Test
    void nobodyIsAskedForANameBeforeTheyWriteAndThenInTheSameForm() {
        var page = phone.open(code.path());

        assertThat(phone.has("storytank-device")).isFalse();

        page = phone.submit(page, code.path() + "/say", say("The sea rises.", "side", "for", "name", "Ada"));

        assertThat(phone.status()).isEqualTo(200);
        assertThat(page.selectFirst("section.for .claim .who").text()).contains("Ada");
        assertThat(page.selectFirst("section.for .claim .words").text()).isEqualTo("The sea rises.");
        assertThat(page.selectFirst("#done").text()).contains("Your claim is in the debate.", code.path());
        assertThat(page.select("#done .three b")).hasSize(3);
        assertThat(page.selectFirst("#write input[name=name]")).isNull();
    }

    @Test
    void theThreeWordsAreToldOnce() {
        var page =
                phone.submit(phone.open(code.path()), code.path() + "/say", say("One.", "side", "own", "name", "Ada"));

        page = phone.submit(page, code.path() + "/say", say("Two.", "side", "own"));

        assertThat(page.selectFirst("#done")).isNotNull();
        assertThat(page.select(".three")).isEmpty();
    }

    @Test
    void whoHasThreeWordsComesBackInTheSameForm() {
        var words = accounts.firstRecoveryKey(owner, Locale.ENGLISH).orElseThrow();

        var page = phone.submit(
                phone.open(code.path()),
                code.path() + "/say",
                say("I am back.", "side", "own", "name", "Olga", "words", words.toString()));

        assertThat(page.selectFirst("section.own .who").text()).contains("Olga");
        assertThat(debates.read(room.id(), owner)
                        .claims()
                        .getFirst()
                        .wording()
                        .by()
                        .orElseThrow()
                        .id())
                .isEqualTo(owner);
    }

    @Test
    void anAnswerStandsUnderWhatItAnswers() {
        var walls = argue(thesis(), Stance.FOR, "Walls cost less.");
        var page = phone.open(phone.open(code.path())
                .selectFirst("#c-" + walls + " .acts a.against")
                .attr("href"));

        assertThat(page.selectFirst(".root .words").text()).isEqualTo("Walls cost less.");

        page = phone.submit(page, code.path() + "/say", say("They fail.", "name", "Ben"));

        assertThat(page.selectFirst("#c-" + walls + " .answers .against .words").text())
                .isEqualTo("They fail.");
    }

    @Test
    void aSourceStandsUnderItsClaim() {
        var walls = argue(thesis(), Stance.FOR, "Walls cost less.");
        var page = phone.open(code.path() + "/cite?to=" + walls);

        page = phone.submit(
                page,
                code.path() + "/cite",
                Map.of("address", "shom.example/walls", "title", "Walls", "name", "Ben", "date", "2024"));

        assertThat(page.selectFirst("#c-" + walls + " .sources").text()).contains("Walls", "shom.example", "2024");
    }

    @Test
    void aNewcomerSaysWhereASourceComesFromAndTheCountFalls() {
        var walls = argue(thesis(), Stance.FOR, "Walls cost less.");
        for (var paper : List.of("a", "b")) {
            debates.cite(
                    owner, walls, new NewCitation("https://" + paper + ".example/", "Paper " + paper, "", "", "", ""));
        }
        var sources = phone.open(code.path()).selectFirst(".origins a");
        assertThat(sources.text()).isEqualTo("2 sources, 2 independent origins");

        for (var paper = 0; paper < 2; paper++) {
            var page = phone.open(sources.attr("href"));
            var form =
                    phone.open(page.select("p.acts a[href*=trace]").get(paper).attr("href"));
            page = phone.submit(
                    form,
                    code.path() + "/trace",
                    Map.of("how", "copies", "title", "The dispatch", "address", "agency.example/1", "name", "Ben"));
            assertThat(phone.status()).isEqualTo(200);
            assertThat(page.select(".steps li")).hasSize(paper + 1);
        }

        var page = phone.open(sources.attr("href"));
        assertThat(page.selectFirst("h2").text()).isEqualTo("2 sources, 1 independent origin");
        assertThat(page.selectFirst(".lineage figcaption").text())
                .contains("counting one voice several times", "A The dispatch: 2 cited sources come from it");
        assertThat(page.select(".lineage circle")).hasSize(2);
        assertThat(page.select(".lineage rect")).hasSize(1);
        assertThat(phone.open(code.path()).selectFirst(".origins").text()).isEqualTo("2 sources, 1 independent origin");
    }

    @Test
    void anEntryFromACatalogueIsCitedAndSetAsABibliographyHasIt() {
        var walls = argue(thesis(), Stance.FOR, "Walls cost less.");
        var form = phone.open(code.path() + "/cite?to=" + walls);
        form = phone.open(form.selectFirst("form.write a[href*=entry]").attr("href"));
        var entry = "@book{x, title={Tides}, author={Marin, Anne}, year=2024, isbn={0-306-40615-2}}";

        var page =
                phone.submit(form, code.path() + "/cite", Map.of("entry", entry, "quote", "They hold.", "name", "Ben"));

        assertThat(page.selectFirst(".sources li").text())
                .contains("Tides", "ISBN 9780306406157", "Anne Marin", "2024", "They hold.");
        assertThat(phone.open(page.selectFirst(".origins a").attr("href"))
                        .selectFirst(".cited")
                        .text())
                .contains("MARIN, Anne, 2024. Tides");
        var blank = phone.open(code.path() + "/cite?by=entry&to=" + walls);
        assertThat(phone.submit(blank, code.path() + "/cite", Map.of("entry", " ", "name", "Ben"))
                        .text())
                .contains("Paste the entry first.");
    }

    @Test
    void thePageOfASourceKnowsOnlyTheRoomsThatOneMayRead() {
        var walls = argue(thesis(), Stance.FOR, "Walls cost less.");
        var cited =
                debates.cite(owner, walls, new NewCitation("https://a.example/", "Paper", "", "", "They hold.", ""));
        var closed = debates.open(owner, "Secret?").id();
        var secret = debates.state(owner, closed, "Nobody may know.");
        debates.cite(owner, secret, new NewCitation("https://a.example/", "Secret title", "", "", "", ""));
        var only = debates.cite(owner, secret, new NewCitation("https://b.example/", "Secret", "", "", "", ""));

        var page = phone.open("/sources/" + cited.source().id());

        assertThat(page.selectFirst("h1").text()).isEqualTo("Paper");
        assertThat(page.selectFirst("h2").text()).isEqualTo("1 text rests on it, where you may read");
        assertThat(page.selectFirst(".cited a").attr("href")).isEqualTo(code.path() + "/claims/" + walls);
        assertThat(page.text()).contains("Walls cost less.", "They hold.").doesNotContain("Nobody", "Secret");
        phone.open("/sources/" + only.source().id());
        assertThat(phone.status()).isEqualTo(404);
        phone.open("/sources/none");
        assertThat(phone.status()).isEqualTo(404);
    }

    @Test
    void aQuoteThatIsNotInItsArchivedCopySaysSoWhereverItStands() {
        var walls = argue(thesis(), Stance.FOR, "Walls cost less.");
        var quoted = new NewCitation("https://a.example/", "Paper", "", "", "They hold.", "", "", "https://b.example/");
        var cited = debates.cite(owner, walls, quoted);
        var says = "The archived copy does not say this (looked at 2026-11-30).";
        var pages = List.of(
                code.path(),
                code.path() + "/claims/" + walls + "/sources",
                "/sources/" + cited.source().id());
        assertThat(pages).allSatisfy(path -> assertThat(phone.open(path).text()).doesNotContain(says));

        found(cited.id(), false);
        assertThat(pages).allSatisfy(path -> assertThat(phone.open(path).text()).contains(says));

        found(cited.id(), true);
        assertThat(phone.open(pages.get(1)).text()).contains("The archived copy says this (looked at 2026-11-30).");
        // Where nothing is looked up there is nothing to press.
        assertThat(phone.open(pages.get(1)).select("form[action$=/look]")).isEmpty();
    }

    private static void found(CitationId citation, boolean holds) {
        SharedGraph.driver()
                .executableQuery("""
                        MATCH (citation:Citation {id: $id})
                        SET citation.copyHolds = $holds, citation.copySeenAt = datetime('2026-11-30T08:00:00Z')
                        """)
                .withParameters(Map.of("id", citation.value(), "holds", holds))
                .execute();
    }

    @Test
    void whatOneSaidOfASourceOneTakesBack() {
        var walls = argue(thesis(), Stance.FOR, "Walls cost less.");
        debates.cite(owner, walls, new NewCitation("https://a.example/", "Paper", "", "", "", ""));
        var path = code.path() + "/claims/" + walls + "/sources";
        var page = phone.submit(
                phone.open(phone.open(path).selectFirst("a[href*=trace]").attr("href")),
                code.path() + "/trace",
                Map.of("how", "quotes", "title", "<b>Study</b>", "address", "s.example", "name", "Ben"));
        assertThat(page.selectFirst(".steps").text()).contains("quotes <b>Study</b>");

        page = phone.submit(page, path + "/take-back", Map.of());

        assertThat(page.select(".steps")).isEmpty();
        assertThat(debates.read(room.id(), owner).derived()).isEmpty();
    }

    @Test
    void aFormSentTwiceCountsOnceAndBothAnswersKnowTheNewcomer() {
        var form = fields(phone.open(code.path()), say("The sea rises.", "side", "own", "name", "Ada"));
        phone.post(code.path() + "/say", form);
        var again = phone.post(code.path() + "/say", form);

        assertThat(again.select("section.own .claim")).hasSize(1);
        assertThat(again.selectFirst("#done .three")).isNotNull();
        assertThat(debates.read(room.id(), owner).claims()).hasSize(1);
    }

    @Test
    void whatIsRefusedKeepsEveryWordAndSaysWhatToDo() {
        var text = "x".repeat(2001) + " <b>&amp;";
        var page = phone.submit(
                phone.open(code.path()), code.path() + "/say", say(text, "side", "against", "name", "Ada"));

        assertThat(phone.status()).isEqualTo(422);
        assertThat(page.selectFirst("textarea[name=text]").wholeText()).isEqualTo(text);
        assertThat(page.selectFirst("input[name=name]").val()).isEqualTo("Ada");
        assertThat(page.selectFirst("input[value=against]").hasAttr("checked")).isTrue();
        assertThat(page.selectFirst("#refused").text()).contains("2,000", "shorten");
        assertThat(page.selectFirst("textarea[name=text]").attr("aria-describedby"))
                .contains("refused");
        assertThat(phone.has("storytank-device"))
                .as("nobody arrives for nothing")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "…", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void aNameThatCannotBeUsedIsAskedForAgainAtItsField(String name) {
        var page = phone.submit(
                phone.open(code.path()), code.path() + "/say", say("The sea rises.", "side", "own", "name", name));

        assertThat(phone.status()).isEqualTo(422);
        assertThat(page.selectFirst("input[name=name]").attr("aria-describedby"))
                .contains("refused");
        assertThat(page.selectFirst("textarea").wholeText()).isEqualTo("The sea rises.");
    }

    @Test
    void markupInAnyFieldStaysText() {
        var mark = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&lt;";
        var page = phone.submit(
                phone.open(code.path()), code.path() + "/say", say(mark, "side", "for", "name", "<i>Ada</i>\""));
        var claim = page.selectFirst("section.for .claim");

        assertThat(claim.selectFirst(".words").text()).isEqualTo(mark);
        assertThat(claim.selectFirst(".author").text()).isEqualTo("<i>Ada</i>\"");

        page = phone.submit(
                phone.open(code.path() + "/cite?to=" + claim.id().substring(2)),
                code.path() + "/cite",
                Map.of(
                        "address",
                        "https://a.example/\"onclick=\"x",
                        "title",
                        mark,
                        "authors",
                        mark,
                        "quote",
                        mark,
                        "locator",
                        mark));

        assertThat(page.select("article script, article img, article i, [onclick], [onerror]"))
                .isEmpty();
        assertThat(page.selectFirst(".sources a").text()).isEqualTo(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "ftp://a.example/", "", "no address"})
    void onlyAddressesOfTheWebAreTakenAsSources(String address) {
        var claim = argue(thesis(), Stance.FOR, "Walls cost less.");
        var page = phone.submit(
                phone.open(code.path() + "/cite?to=" + claim),
                code.path() + "/cite",
                Map.of("address", address, "title", "Walls", "name", "Ben"));

        assertThat(phone.status()).isEqualTo(422);
        assertThat(page.selectFirst("input[name=address]").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.selectFirst("input[name=title]").val()).isEqualTo("Walls");
    }

    @Test
    void aFormThatWeDidNotGiveIsNotTakenAndItsWordsAreKept() {
        phone.open(code.path());
        var page = phone.post(code.path() + "/say", Map.of("text", "Forged.", "side", "own", "name", "Eve"));

        assertThat(phone.status()).isEqualTo(403);
        assertThat(page.selectFirst("textarea").wholeText()).isEqualTo("Forged.");
        assertThat(debates.read(room.id(), owner).claims()).isEmpty();
    }

    @Test
    void aStampOfAnotherBrowserIsNotTaken() {
        var form = fields(new PlainBrowser(server).open(code.path()), say("Forged.", "side", "own", "name", "Eve"));
        phone.open(code.path());
        phone.post(code.path() + "/say", form);

        assertThat(phone.status()).isEqualTo(403);
        assertThat(debates.read(room.id(), owner).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin https://elsewhere.example", "Origin null", "Sec-Fetch-Site cross-site"})
    void aFormFromAnotherSiteIsNotTaken(String header) {
        var form = fields(phone.open(code.path()), say("Forged.", "side", "own", "name", "Eve"));
        phone.post(code.path() + "/say", form, Map.of(header.split(" ")[0], header.split(" ")[1]));

        assertThat(phone.status()).isEqualTo(403);
        assertThat(debates.read(room.id(), owner).claims()).isEmpty();
    }

    @Test
    void aBrowserWithoutCookiesIsToldSo() {
        var form = fields(phone.open(code.path()), say("The sea rises.", "side", "own", "name", "Ada"));
        phone.forgetCookies();
        var page = phone.post(code.path() + "/say", form);

        assertThat(page.selectFirst("[role=alert]").text()).contains("cookies", "Your words are still here");
    }

    @Test
    void aPrivateRoomIsNotThereForAStranger() {
        access.openToEveryone(owner, room.id().place(), null);
        var claim = argue(thesis(), Stance.FOR, "Secret.");
        var unknown = phone.open("/r/lamp-tide-42");

        for (var path :
                new String[] {"", "/claims/" + claim, "/say", "/cite?to=" + claim, "/live", "/poster", "/qr.svg"}) {
            var page = phone.open(code.path() + path);
            assertThat(phone.status()).as(path).isEqualTo(404);
            assertThat(page.text()).doesNotContain("Secret", QUESTION);
        }
        assertThat(phone.open(code.path()).selectFirst("main").text())
                .as("the same words as for a room that never was")
                .isEqualTo(unknown.selectFirst("main").text());
        phone.post(code.path() + "/say", Map.of("text", "Let me in.", "name", "Eve"));
        assertThat(phone.status()).isEqualTo(404);
    }

    @Test
    void whereOnlyTheInvitedSpeakStrangersReadAndAreToldHowToSpeak() {
        access.openToEveryone(owner, room.id().place(), Role.READER);
        var page = phone.open(code.path());

        assertThat(page.select("form.write, .acts .for, .acts .against")).isEmpty();
        assertThat(page.text()).contains("ask an owner");

        phone.open(code.path() + "/say");
        assertThat(phone.status()).isEqualTo(403);
    }

    @Test
    void aClaimOfAnotherRoomIsNotAnsweredHere() {
        var elsewhere = debates.open(owner, "Another question?");
        var foreign = debates.state(owner, elsewhere.id(), "Elsewhere.");

        phone.open(code.path() + "/claims/" + foreign);
        assertThat(phone.status()).isEqualTo(404);

        var form =
                fields(phone.open(code.path()), say("Crossed.", "side", "for", "name", "Ada", "to", foreign.value()));
        phone.post(code.path() + "/say", form);
        assertThat(phone.status()).isEqualTo(404);
        assertThat(debates.read(elsewhere.id(), owner).claims()).hasSize(1);
    }

    @Test
    void aLongDebateIsReadInPagesAndAnswersDeepDownAreALinkAway() {
        for (var i = 0; i < 40; i++) {
            argue(thesis(), i % 2 == 0 ? Stance.FOR : Stance.AGAINST, "Reason " + i);
        }
        var first = phone.open(code.path());

        assertThat(first.select(".claim")).hasSizeLessThanOrEqualTo(24);
        assertThat(first.select("section.for .claim")).isNotEmpty();
        assertThat(first.select("section.against .claim")).isNotEmpty();

        var last = phone.open(code.path() + "?page=99");
        assertThat(last.text()).contains("Reason 39", "Page 3 of 3");
    }

    @Test
    void afterSendingThePageShowsTheClaimHoweverLongTheDebateIs() {
        for (var i = 0; i < 40; i++) {
            argue(thesis(), Stance.FOR, "Reason " + i);
        }
        var page = phone.submit(
                phone.open(code.path()), code.path() + "/say", say("The last.", "side", "for", "name", "Ada"));

        assertThat(page.select(".words").eachText()).contains("The last.");
    }

    @Test
    void thePageSpeaksTheLanguageOfTheBrowserUntilTheReaderChooses() {
        var page = phone.in("fr").open(code.path());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.text()).contains("Énoncer une affirmation");

        page = phone.post("/display", Map.of("language", "en", "back", code.path()));
        assertThat(page.text()).contains("State a claim");

        page = phone.post("/display", Map.of("scheme", "dark", "back", code.path()));
        assertThat(page.selectFirst("html").attr("data-scheme")).isEqualTo("dark");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "javascript:x", ""})
    void aChoiceOfLanguageLeadsNowhereElse(String back) {
        phone.post("/display", Map.of("language", "fr", "back", back));

        assertThat(phone.address()).isEqualTo("/");
    }

    @Test
    void nothingWrittenIntoThePageMayRun() {
        phone.open(code.path());

        assertThat(phone.answer().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    private static Map<String, String> say(String text, String... more) {
        var fields = new java.util.HashMap<>(Map.of("text", text));
        for (var i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private Map<String, String> fields(Document page, Map<String, String> filled) {
        var fields = new java.util.HashMap<String, String>();
        page.select("form.write input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(filled);
        return fields;
    }

    private ClaimId thesis() {
        return debates.read(room.id(), owner).thesis().id();
    }

    private ClaimId argue(ClaimId about, Stance stance, String text) {
        return debates.argue(owner, about, stance, text);
    }
}
