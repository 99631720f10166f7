package org.storytank.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
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
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.debate.ClaimCare;
import org.storytank.debate.ClaimId;
import org.storytank.debate.ClaimKind;
import org.storytank.debate.ClaimsNamed;
import org.storytank.debate.Concluding;
import org.storytank.debate.DebateService;
import org.storytank.debate.Opinion;
import org.storytank.debate.Reusing;
import org.storytank.debate.RoomChoices;
import org.storytank.debate.RoomId;
import org.storytank.debate.Stance;
import org.storytank.debate.Voting;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.provenance.MachineAnswer;
import org.storytank.provenance.Manifest.SourceLine;
import org.storytank.provenance.ManifestService;
import org.storytank.provenance.SigningService;
import org.storytank.provenance.TextClass;
import org.storytank.publishing.Publication.OfDebate;
import org.storytank.publishing.Publication.OfStory;
import org.storytank.publishing.format.Check;
import org.storytank.publishing.format.Format;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NewCitation;
import org.storytank.story.SceneCiting;
import org.storytank.story.Story;
import org.storytank.story.StoryService;
import tools.jackson.databind.json.JsonMapper;

/** What a running place hands out, and what it records about it. */
@OnRealGraph
class HandingOutTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private SigningService signing;

    @Autowired
    private ManifestService manifests;

    @Autowired
    private StoryService stories;

    @Autowired
    private SceneCiting citing;

    @Autowired
    private DebateService debates;

    @Autowired
    private Voting voting;

    @Autowired
    private Concluding concluding;

    @Autowired
    private Reusing reusing;

    @Autowired
    private ClaimCare care;

    @Autowired
    private DocumentService documents;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private LeavingService leaving;

    private PersonId ada;
    private Story story;
    private Publication publication;

    @BeforeEach
    void aStoryWithAMachinesWords() {
        ada = accounts.arrive("Ada").person().id();
        story = stories.begin(ada, "The tide");
        publication = new OfStory(story.id());
        var scene = story.scenes().getFirst().id();
        documents.append(scene.document(), ada, List.of(new TextPiece("The sea rose.\n", Map.of())));
        documents.draft(
                scene.document(),
                ada,
                new DraftRun("run-1", "a-model", Instant.EPOCH, ada, Involvement.GENERATED, "continue@1"),
                4,
                "cold mechanical ");
        access.openToEveryone(ada, story.id().place(), Role.READER);
    }

    @Test
    void everyFormatOfAStoryIsSignedByThisPlaceAndSaysWhoAndWhatMadeIt() {
        for (var format : Format.values()) {
            var report = new Check(signing.keys()).of(handOut(format).bytes());

            assertThat(report.findings()).as(format.word()).isEmpty();
            var manifest = report.manifest().orElseThrow();
            assertThat(manifest.runs())
                    .extracting(run -> run.model() + run.prompt())
                    .containsExactly("a-modelcontinue@1");
            assertThat(manifest.spans()).extracting(span -> span.made()).contains(TextClass.GENERATED);
            assertThat(manifest.contributors())
                    .singleElement()
                    .satisfies(one -> assertThat(one.name()).contains("Ada"));
        }
    }

    @Test
    void whatWasWithdrawnIsNotHandedOutAndWhatAnswersItIs() {
        var room = debates.open(ada, "Does the tide wait?");
        var claim = debates.state(ada, room.id(), "It never does.");
        debates.argue(ada, claim, Stance.AGAINST, "It waited once.");
        debates.withdraw(ada, claim);

        for (var format : List.of(Format.HTML, Format.JSON)) {
            var file = publishing.handOut(new OfDebate(room.id()), format, ada, Locale.ENGLISH);
            assertThat(new Check(signing.keys()).of(file.bytes()).findings()).isEmpty();
            assertThat(new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("It waited once.", "Withdrawn")
                    .doesNotContain("It never does.");
        }
    }

    @Test
    void aDebateIsHandedOutWithItsSides() {
        var room = debates.open(ada, "Does the tide wait?");
        var claim = debates.state(ada, room.id(), "It never does.");
        debates.argue(ada, claim, Stance.AGAINST, "It waited once.");

        for (var format : List.of(Format.HTML, Format.JSON)) {
            var file = publishing.handOut(new OfDebate(room.id()), format, ada, Locale.ENGLISH);
            var report = new Check(signing.keys()).of(file.bytes());
            assertThat(report.findings()).isEmpty();
            assertThat(report.manifest().orElseThrow().parts()).hasSize(3);
            assertThat(new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("It waited once.", "against");
        }
    }

    @Test
    void whatAClaimNeedsBesidesIsHeadedByTheClaimItGoesTogetherWith() {
        var room = roomWithTools();
        var claim = debates.argue(ada, thesis(room), Stance.FOR, "It never does.");
        debates.argue(ada, claim, Stance.JOINT, "Who waits for nobody does not wait.");

        for (var format : List.of(Format.HTML, Format.EPUB, Format.MARKDOWN)) {
            assertThat(handedOut(room, format)).contains("Claim 3, together with claim 2");
        }
        assertThat(handedOut(room, Format.JSON)).contains("\"side\":\"joint\",\"answers\":2");
        assertThat(handedOut(room, Format.HTML, Locale.FRENCH)).contains("Affirmation 3, avec l’affirmation 2");
    }

    @Test
    void aClaimSaysOfWhichKindItIsUnlessItWasWithdrawn() {
        var room = roomWithTools();
        care.sayKind(ada, debates.state(ada, room, "It never does."), Optional.of(ClaimKind.FACT));
        care.sayKind(ada, debates.state(ada, room, "Waiting is good."), Optional.of(ClaimKind.VALUE));
        var dam = debates.state(ada, room, "Build a dam.");
        care.sayKind(ada, dam, Optional.of(ClaimKind.PROPOSAL));
        debates.argue(ada, dam, Stance.AGAINST, "Of what?");

        assertThat(kinds(room, Locale.ENGLISH)).containsExactly("fact", "value", "proposal");
        assertThat(kinds(room, Locale.FRENCH)).containsExactly("fait", "valeur", "proposition");
        assertThat(handedOut(room, Format.EPUB)).contains("<p class=\"kind\">fact</p>");
        assertThat(handedOut(room, Format.MARKDOWN)).contains("\n\nfact\n\nIt never does.\n");
        assertThat(handedOut(room, Format.JSON)).contains("\"kind\":\"proposal\"");

        debates.withdraw(ada, dam);
        assertThat(kinds(room, Locale.ENGLISH)).containsExactly("fact", "value");
    }

    @Test
    void aClaimUsedInOtherPlacesSaysWhereByTheirNumbersInCirclesToo() {
        var room = roomWithTools();
        var never = debates.argue(ada, thesis(room), Stance.FOR, "It never does.");
        var once = debates.argue(ada, never, Stance.AGAINST, "It waited once.");
        reusing.use(ada, once, Stance.AGAINST, thesis(room));
        reusing.use(ada, never, Stance.FOR, once);
        var dam = debates.state(ada, room, "Build a dam.");
        reusing.use(ada, once, Stance.FOR, dam);

        assertThat(also(room, 1, Locale.ENGLISH)).isEmpty();
        assertThat(also(room, 2, Locale.ENGLISH)).containsExactly("Also used for claim 3 (goes in a circle)");
        assertThat(also(room, 3, Locale.ENGLISH))
                .containsExactly("Also used against the question", "Also used for claim 4");
        assertThat(also(room, 2, Locale.FRENCH))
                .containsExactly("Aussi utilisée pour l’affirmation 3 (tourne en rond)");
        assertThat(handedOut(room, Format.EPUB)).contains("<p class=\"also\">Also used for claim 4</p>");
        assertThat(handedOut(room, Format.MARKDOWN))
                .contains("\n* Also used against the question\n* Also used for claim 4\n");
        assertThat(handedOut(room, Format.JSON))
                .contains("\"alsoUsed\":[{\"side\":\"for\",\"answers\":3,\"circle\":true}]");
    }

    @Test
    void whatWasWithdrawnIsUsedNowhereElse() {
        var ben = accounts.arrive("Ben").person().id();
        var room = roomWithTools();
        access.openToEveryone(ada, room.place(), Role.WRITER);
        var never = debates.argue(ada, thesis(room), Stance.FOR, "It never does.");
        var once = debates.argue(ada, never, Stance.AGAINST, "It waited once.");
        reusing.use(ben, once, Stance.AGAINST, thesis(room));
        assertThat(also(room, 3, Locale.ENGLISH)).hasSize(1);

        debates.withdraw(ada, once);

        assertThat(also(room, 3, Locale.ENGLISH)).isEmpty();
    }

    private RoomId roomWithTools() {
        var room = debates.open(ada, "Does the tide wait?").id();
        voting.choose(ada, room, new RoomChoices(false, true, false));
        return room;
    }

    private ClaimId thesis(RoomId room) {
        return debates.read(room, ada).thesis().id();
    }

    private List<String> kinds(RoomId room, Locale language) {
        return Jsoup.parse(handedOut(room, Format.HTML, language))
                .select("section > .kind")
                .eachText();
    }

    private List<String> also(RoomId room, int claim, Locale language) {
        return Jsoup.parse(handedOut(room, Format.HTML, language))
                .select("#s" + claim + " > .also")
                .eachText();
    }

    @Test
    void whatPeopleThinkOfAClaimIsInEveryFileUnlessTheRoomHidesIt() {
        var room = debates.open(ada, "Does the tide wait?").id();
        voting.vote(ada, debates.state(ada, room, "It never does."), Opinion.DISAGREE);

        for (var format : List.of(Format.HTML, Format.EPUB, Format.MARKDOWN, Format.JSON)) {
            var file = publishing.handOut(new OfDebate(room), format, ada, Locale.ENGLISH);
            assertThat(new Check(signing.keys()).of(file.bytes()).findings()).isEmpty();
        }
        assertThat(handedOut(room, Format.HTML)).contains("disagree: 1");
        assertThat(handedOut(room, Format.MARKDOWN)).contains("disagree: 1");
        assertThat(handedOut(room, Format.JSON)).contains("\"disagree\":1");
        voting.choose(ada, room, new RoomChoices(true, false, false));
        assertThat(handedOut(room, Format.HTML)).doesNotContain("disagree");
    }

    @Test
    void whatWasDecidedIsInEveryFileWithItsVotesOfThatMomentUnlessTheRoomHidesThem() {
        var room = debates.open(ada, "Does the tide wait?").id();
        var dam = debates.state(ada, room, "Build a dam.");
        care.sayKind(ada, dam, Optional.of(ClaimKind.PROPOSAL));
        voting.vote(ada, dam, Opinion.AGREE);
        concluding.conclude(ada, room, 0, "The tide waits.", "", ClaimsNamed.deciding(List.of(dam)), false);
        voting.vote(ada, dam, Opinion.DISAGREE);

        for (var format : List.of(Format.HTML, Format.EPUB, Format.MARKDOWN)) {
            assertThat(handedOut(room, format))
                    .contains("Decided: 1 agreed, 0 disagreed, 0 had no opinion")
                    .doesNotContain("changed since");
        }
        assertThat(handedOut(room, Format.JSON))
                .contains("\"decided\":{\"votes\":{")
                .contains("\"reworded\":false");
        debates.revise(ada, dam, "Build two dams.");
        assertThat(handedOut(room, Format.HTML)).contains("Its words have changed since.");
        voting.choose(ada, room, new RoomChoices(true, false, false));
        assertThat(handedOut(room, Format.HTML)).contains("Decided.").doesNotContain("agreed");
    }

    private String handedOut(RoomId room, Format format) {
        return handedOut(room, format, Locale.ENGLISH);
    }

    /** Its text, a book's unpacked. No debate is offered as Markdown, and its sides could not be read back. */
    private String handedOut(RoomId room, Format format, Locale language) {
        var file = publishing.handOut(new OfDebate(room), format, ada, language).bytes();
        if (format != Format.MARKDOWN) {
            assertThat(new Check(signing.keys()).of(file).findings())
                    .as(format.word())
                    .isEmpty();
        }
        return format == Format.EPUB ? unpacked(file) : new String(file, UTF_8);
    }

    private static String unpacked(byte[] book) {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Test
    void aMachinesWordsInAClaimAreTheMachinesInEveryFile() {
        var room = debates.open(ada, "Does the tide wait?").id();
        var run = new DraftRun("run-2", "a-model", Instant.EPOCH, ada, Involvement.GENERATED, "strongest@1");
        debates.state(ada, room, new MachineAnswer(run, "It waits for nobody."), "I say: It waits for nobody.");

        for (var format : List.of(Format.HTML, Format.JSON)) {
            var file = publishing.handOut(new OfDebate(room), format, ada, Locale.ENGLISH);
            var report = new Check(signing.keys()).of(file.bytes());

            assertThat(report.findings()).isEmpty();
            var manifest = report.manifest().orElseThrow();
            assertThat(manifest.runs()).extracting(known -> known.id()).containsExactly("run-2");
            assertThat(manifest.spans())
                    .extracting(span -> span.made())
                    .contains(TextClass.GENERATED, TextClass.PERSON);
        }
    }

    @Test
    void theSameTextIsTheSameFileWithOneManifest() {
        var first = handOut(Format.EPUB);
        assertThat(handOut(Format.EPUB).bytes()).isEqualTo(first.bytes());

        documents.append(story.scenes().getFirst().id().document(), ada, List.of(new TextPiece("More.\n", Map.of())));
        assertThat(handOut(Format.EPUB).manifest()).isNotEqualTo(first.manifest());
    }

    @Test
    void whatAnEarlierKeySignedIsGenuineForEver() {
        var file = handOut(Format.HTML);
        var host = accounts.arrive("Hélène").person().id();
        SharedGraph.driver()
                .executableQuery("MATCH (p:Person {id: $id}) SET p.host = true")
                .withParameters(Map.of("id", host.value()))
                .execute();
        var before = signing.keys();

        var fresh = signing.rotate(host);

        assertThat(signing.keys()).hasSize(2).startsWith(fresh).containsAll(before);
        assertThat(new Check(signing.keys()).of(file.bytes()).isTrue()).isTrue();
        assertThat(new Check(before).of(handOut(Format.MARKDOWN).bytes()).isTrue())
                .isFalse();
        assertThat(SharedGraph.driver()
                        .executableQuery("MATCH (k:ProvenanceKey) WHERE k.secret IS NOT NULL RETURN count(k) AS n")
                        .execute()
                        .records()
                        .getFirst()
                        .get("n")
                        .asInt())
                .isOne();
    }

    @Test
    void aPrivateStorysFilesAndProofsAreNotThereForAStranger() {
        var proof = handOut(Format.HTML).manifest();
        access.openToEveryone(ada, story.id().place(), null);
        var stranger = new PlainBrowser(server);

        for (var address : List.of("/files", "/files/html", "/files/epub", "/files/md", "/files/json")) {
            assertThat(stranger.open("/read/" + story.path() + address).text()).doesNotContain("tide", "sea");
            assertThat(stranger.status()).as(address).isEqualTo(404);
        }
        stranger.open("/provenance/" + proof + ".json");
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(manifests.find(proof, null)).isEmpty();
    }

    @Test
    void aReaderFindsTheFilesTheProofAndTheKeys() {
        var reader = new PlainBrowser(server);
        var cover = reader.open("/read/" + story.path());
        var files = reader.open(cover.select("a[href$=/files]").attr("href"));

        assertThat(files.select(".takeaway a")).hasSize(4);
        assertThat(files.text()).contains("written by a machine", "Article 50(4)");
        reader.open(files.select(".takeaway a").first().attr("href"));
        assertThat(reader.answer().getHeader("Content-Disposition")).contains("the-tide.html");
        var proof = reader.answer().getHeader("Link").replaceFirst("<([^>]*)>.*", "$1");
        assertThat(reader.open(proof).text()).contains("The tide", "a-model", "Ada");
        assertThat(reader.open("/.well-known/storytank-keys.json").text())
                .contains(signing.keys().getFirst().kid());
        assertThat(reader.open("/provenance").selectFirst("form[enctype='multipart/form-data'] input[type=file]"))
                .isNotNull();
        reader.open("/.well-known/tdmrep.json");
        assertThat(reader.status()).isEqualTo(404);
    }

    @Test
    void aReviewCountsForTheTextThatWasReadAndForNoOther() {
        publishing.declare(ada, publication, true);
        assertThat(facts().law().asksForDisclosure()).isTrue();
        var read = facts().text();

        publishing.review(ada, publication, "Ada Lovelace", read);
        assertThat(facts().law().asksForDisclosure()).isFalse();
        assertThat(new Check(signing.keys())
                        .of(handOut(Format.JSON).bytes())
                        .manifest()
                        .orElseThrow()
                        .reviews())
                .singleElement()
                .satisfies(review -> assertThat(review.name()).isEqualTo("Ada Lovelace"));

        documents.append(story.scenes().getFirst().id().document(), ada, List.of(new TextPiece("More.\n", Map.of())));
        assertThat(facts().law().asksForDisclosure()).isTrue();
        assertThat(facts().earlier()).isOne();
        assertThatThrownBy(() -> publishing.review(ada, publication, "Ada Lovelace", read))
                .isInstanceOf(TextChanged.class);
    }

    @Test
    void whoLeavesForGoodIsNamedInNoProofThatIsKept() {
        var ben = accounts.arrive("Ben").person().id();
        access.give(ada, story.id().place(), ben, Role.OWNER);
        publishing.review(ada, publication, "Ada Lovelace", facts().text());
        var proof = handOut(Format.HTML).manifest();

        leaving.leaveForGood(ada, OwnPlaces.values()[0]);

        var kept = manifests.find(proof, ben).orElseThrow();
        assertThat(kept.text()).doesNotContain("Ada", "Lovelace");
        assertThat(kept.isSignedBy(signing.keys())).isTrue();
        assertThat(kept.manifest().reviews()).isEmpty();
        assertThat(publishing.facts(publication, ben, Locale.ENGLISH).reviews()).isEmpty();
    }

    @Test
    void whatWasHandedOutOfARoomGoesWithTheRoomAndOfOthersStays() {
        var eve = accounts.arrive("Eve").person().id();
        var room = new OfDebate(debates.open(eve, "Does anybody else care?").id());
        var proof = publishing.handOut(room, Format.JSON, eve, Locale.ENGLISH).manifest();
        publishing.review(
                eve,
                room,
                "Eve Adams",
                publishing.facts(room, eve, Locale.ENGLISH).text());
        var other = handOut(Format.HTML).manifest();
        publishing.review(ada, publication, "Ada Lovelace", facts().text());
        assertThat(keptOf(room)).isEqualTo(3);

        leaving.leaveForGood(eve, OwnPlaces.ERASE);

        assertThat(keptOf(room)).isZero();
        assertThat(manifests.find(proof, null)).isEmpty();
        assertThat(manifests.find(other, ada)).isPresent();
        assertThat(facts().reviews()).hasSize(1);
    }

    @Test
    void whatWasHandedOutOfAStoryGoesWithTheStoryAndTheFileStaysCheckable() {
        var file = handOut(Format.EPUB);
        publishing.review(ada, publication, "Ada Lovelace", facts().text());
        assertThat(keptOf(publication)).isEqualTo(3);

        leaving.leaveForGood(ada, OwnPlaces.ERASE);

        assertThat(keptOf(publication)).isZero();
        assertThat(new Check(signing.keys()).of(file.bytes()).isTrue()).isTrue();
    }

    /** Manifests, the imprint, and its reviews. */
    private static int keptOf(Publication publication) {
        return SharedGraph.driver()
                .executableQuery("""
                        OPTIONAL MATCH (kept:Manifest|Imprint {place: $place})
                        OPTIONAL MATCH (kept)<-[:OF]-(review:Review)
                        RETURN count(DISTINCT kept) + count(DISTINCT review) AS n
                        """)
                .withParameters(Map.of("place", publication.place().value()))
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asInt();
    }

    @Test
    void whatAStoryLinksToStandsInEveryFileAndInItsManifest() {
        documents.append(
                story.scenes().getFirst().id().document(),
                ada,
                List.of(
                        new TextPiece("tides", Map.of("link", "https://Shom.example/tides?utm_source=x")),
                        new TextPiece(" and ", Map.of()),
                        new TextPiece("walls", Map.of("link", "https://shom.example/walls")),
                        new TextPiece(" and again ", Map.of()),
                        new TextPiece("tides", Map.of("link", "https://shom.example/tides")),
                        new TextPiece(" and ", Map.of()),
                        new TextPiece("here", Map.of("link", "mailto:ada@example.org")),
                        new TextPiece(".\n", Map.of())));

        for (var format : Format.values()) {
            var file = handOut(format);
            var report = new Check(signing.keys()).of(file.bytes());
            assertThat(report.findings()).as(format.word()).isEmpty();
            assertThat(report.manifest().orElseThrow().sources())
                    .containsExactly(
                            new SourceLine("shom.example/tides", "https://shom.example/tides"),
                            new SourceLine("shom.example/walls", "https://shom.example/walls"));
        }
        assertThat(Jsoup.parse(text(Format.HTML)).select(".cites a").eachAttr("href"))
                .containsExactly("https://shom.example/tides", "https://shom.example/walls");
        assertThat(text(Format.MARKDOWN)).contains("\n* [shom", "](<https://shom.example/walls>)\n");
        var json = new JsonMapper().readTree(text(Format.JSON));
        assertThat(json.path("sections")
                        .path(0)
                        .path("cites")
                        .valueStream()
                        .map(one -> one.path("address").asString()))
                .containsExactly("https://shom.example/tides", "https://shom.example/walls");
        assertThat(json.path("citation").path(1).path("url").asString()).isEqualTo("https://shom.example/walls");
    }

    @Test
    void theSourcesOfAScenesPassagesStandInEveryFileAndInItsManifest() {
        var scene = story.scenes().getFirst().id();
        citing.cite(
                ada,
                scene,
                new TextRange(0, 24),
                new NewCitation("https://shom.example/tides", "Tides", "", "2024", "It rose.", "p. 3"),
                false);

        for (var format : Format.values()) {
            var file = publishing.handOut(publication, format, ada, Locale.FRENCH);
            var report = new Check(signing.keys()).of(file.bytes());
            assertThat(report.findings()).as("%s", format).isEmpty();
            assertThat(report.manifest().orElseThrow().sources())
                    .contains(new SourceLine("Tides", "https://shom.example/tides"));
            if (format != Format.EPUB) {
                assertThat(new String(file.bytes(), UTF_8)).contains("It rose.", "p. 3", "shom.example/tides");
            }
        }
    }

    @Test
    void theSourcesOfADebateStandUnderTheirClaimsAndInItsManifest() {
        var room = debates.open(ada, "Does the tide wait?");
        var claim = debates.state(ada, room.id(), "It never does.");
        debates.cite(ada, claim, new NewCitation("https://shom.example/t", "Tides", "A. Marin", "2024", "No.", "p. 3"));

        for (var format : List.of(Format.HTML, Format.JSON)) {
            var file = publishing.handOut(new OfDebate(room.id()), format, ada, Locale.ENGLISH);
            var report = new Check(signing.keys()).of(file.bytes());
            assertThat(report.findings()).isEmpty();
            assertThat(report.manifest().orElseThrow().sources())
                    .containsExactly(new SourceLine("Tides", "https://shom.example/t"));
            assertThat(new String(file.bytes(), UTF_8)).contains("\"citation\":[{", "https://shom.example/t");
        }
    }

    private String text(Format format) {
        return new String(handOut(format).bytes(), UTF_8);
    }

    private Facts facts() {
        return publishing.facts(publication, ada, Locale.ENGLISH);
    }

    private HandedOut handOut(Format format) {
        return publishing.handOut(publication, format, ada, Locale.ENGLISH);
    }
}
