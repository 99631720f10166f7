package org.storytank.story.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.graph.OnRealGraph;
import org.storytank.media.Description;
import org.storytank.media.Licence;
import org.storytank.media.MediaService;
import org.storytank.media.Photograph;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NewCitation;
import org.storytank.story.SceneCiting;
import org.storytank.story.SceneId;
import org.storytank.story.Story;
import org.storytank.story.StoryService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A story read by somebody without an account, whose browser runs no script. */
@OnRealGraph
class ReadingPagesTests {

    private static final String MARKUP = "<script>alert(1)</script>\"'&amp;";

    private static final String COPY = "https://archive.example/tides";
    private static final NewCitation TIDES = new NewCitation("https://shom.example/", "Tides", "", "", "", "");

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private StoryService stories;

    @Autowired
    private DocumentService documents;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private MediaService images;

    @Autowired
    private SceneCiting citing;

    private PersonId ada;
    private Story story;
    private SceneId first;
    private SceneId second;
    private PlainBrowser reader;

    @BeforeEach
    void aStoryOfTwoScenesOpenToEveryone() {
        ada = accounts.arrive("Ada").person().id();
        story = stories.begin(ada);
        stories.rename(ada, story.id(), "The tide");
        first = story.scenes().getFirst().id();
        stories.renameScene(ada, first, "Low water");
        second = stories.addScene(ada, story.id(), first).id();
        documents.append(
                first.document(),
                ada,
                List.of(
                        new TextPiece("The sea rose. ", Map.of()),
                        new TextPiece("Slowly", Map.of("italic", true)),
                        new TextPiece(".\n", Map.of())));
        access.openToEveryone(ada, story.id().place(), Role.READER);
        reader = new PlainBrowser(server);
    }

    @Test
    void theFirstPageSaysWhoWroteItAndWhatItHolds() {
        var page = reader.open(cover());

        assertThat(page.selectFirst("h1").text()).isEqualTo("The tide");
        assertThat(page.selectFirst(".by").text()).isEqualTo("by Ada");
        assertThat(page.select(".contents a").eachText()).containsExactly("Low water", "Scene 2");
    }

    @Test
    void aCoverStandsOnTheFirstPageWithWhatIsKnownOfIt() {
        var quay = new Description("A quay <b>at</b> low water", false, MARKUP, Licence.CC_BY_SA, "");
        images.add(ada, story.id().cover(), Photograph.jpegWithXmp(Photograph.AI), quay, null);

        for (var address : List.of(cover(), cover() + "/whole")) {
            var figure = reader.open(address).selectFirst("header figure");
            var image = figure.selectFirst("img");
            assertThat(image.attr("alt")).isEqualTo("A quay <b>at</b> low water");
            assertThat(image.attr("width")).isEqualTo("40");
            assertThat(image.attr("height")).isEqualTo("30");
            assertThat(image.attr("srcset")).matches("/images/[a-z0-9]+/40\\.jpg 40w");
            assertThat(image.hasAttr("loading")).isFalse();
            assertThat(figure.attr("data-ai-disclosure")).isEqualTo("ai-generated");
            assertThat(figure.attr("data-digital-source-type")).endsWith("/trainedAlgorithmicMedia");
            assertThat(figure.selectFirst("figcaption").text())
                    .startsWith("AI Made by AI, according to its file")
                    .contains(MARKUP, "CC BY-SA 4.0");
            assertThat(figure.selectFirst("a[rel~=license]").attr("href")).contains("/by-sa/4.0/");
            var said = linked(reader.open(address)).path("image").path(0);
            assertThat(said.path("@type").asString()).isEqualTo("ImageObject");
            assertThat(said.path("contentUrl").asString()).isEqualTo(image.attr("src"));
            assertThat(said.path("digitalSourceType").path(1).asString()).endsWith("/trainedAlgorithmicMedia");
            assertThat(said.path("aiDisclosure").asString()).isEqualTo("ai-generated");
            assertThat(said.path("creditText").asString()).isEqualTo(MARKUP);
            assertThat(said.path("license").asString()).contains("/by-sa/4.0/");
        }
    }

    @Test
    void aSourceStandsBehindItsPassageAsANumberAndBelowTheTextInFull() {
        var cited = citing.cite(
                ada,
                first,
                new TextRange(0, 12),
                new NewCitation(
                        "https://shom.example/tides",
                        MARKUP,
                        "Ada Lune",
                        "2024",
                        "It <b>rose</b>.",
                        "p. 3",
                        "2026-11-02",
                        COPY),
                false);

        for (var address : List.of(scene(first), cover() + "/whole")) {
            var page = reader.open(address);
            var number = page.selectFirst(".prose sup.cite");
            assertThat(number.text()).isEqualTo("[1]");
            assertThat(number.previousSibling().toString()).isEqualTo("The sea rose");
            var line = page.getElementById(number.selectFirst("a").attr("href").substring(1));
            assertThat(line.text()).contains(MARKUP, "Lune", "2024", "It <b>rose</b>.", "p. 3", "read 2026-11-02");
            assertThat(line.select("a").eachAttr("href"))
                    .containsExactly(
                            "https://shom.example/tides",
                            COPY,
                            "#" + number.id(),
                            "/sources/" + cited.citation().source().id());
            assertThat(line.getElementById("c-" + cited.passage())).isNotNull();
            assertThat(linked(page).toString()).contains("https://shom.example/tides");
        }
    }

    @Test
    void theNumbersOfSourcesAreNoPartOfTheTextAndShiftNoLabel() {
        documents.draft(first.document(), ada, new DraftRun("run-1", "a model", Instant.EPOCH, ada), 4, "blue ");
        var before = reader.open(scene(first)).selectFirst(".prose");

        citing.cite(ada, first, new TextRange(0, 7), TIDES, false);
        citing.cite(ada, first, new TextRange(2, 7), TIDES, false);
        citing.cite(ada, first, new TextRange(0, 9), TIDES, false);
        var after = reader.open(scene(first)).selectFirst(".prose");

        assertThat(after.select("sup.cite").eachText()).containsExactly("[1]", "[2]", "[3]");
        assertThat(after.select(".machine sup")).isEmpty();
        after.select("sup").remove();
        assertThat(after.wholeText()).isEqualTo(before.wholeText());
        assertThat(after.select(".badge")).hasSize(1);
        assertThat(String.join(
                        "",
                        after.select(".machine").eachText().stream()
                                .map(String::strip)
                                .toList()))
                .isEqualTo("blue");
    }

    @Test
    void whatLostItsPassageIsStillListedAndSaysSo() {
        var cited = citing.cite(ada, first, new TextRange(4, 7), TIDES, false);
        documents.redact(first.document(), ada, documents.idsIn(first.document(), ada, new TextRange(0, 14)));

        var page = reader.open(scene(first));

        assertThat(page.select("sup.cite")).isEmpty();
        assertThat(page.selectFirst("ol.sources li").text()).contains("Tides", "Its passage was deleted.");
        assertThat(reader.open("/sources/" + cited.citation().source().id())
                        .selectFirst("ul.sources li")
                        .text())
                .contains("…", "in the story “The tide”");
    }

    @Test
    void aSourcesPageNamesTheStoriesThatRestOnIt() {
        var cited = citing.cite(ada, first, new TextRange(0, 12), TIDES, false);

        var use = reader.open("/sources/" + cited.citation().source().id()).selectFirst("ul.sources li");

        assertThat(use.selectFirst("a").text()).isEqualTo("The sea rose");
        assertThat(use.selectFirst("a").attr("href")).isEqualTo(scene(first) + "#c-" + cited.passage());
        assertThat(use.text()).contains("in the story “The tide”");
    }

    @Test
    void illustrationsStandBelowTheirSceneAndOnesOfUnknownOriginSaySo() {
        var scene = story.scenes().getFirst();
        var quay = new Description("", true, "", Licence.ALL_RIGHTS_RESERVED, "");
        images.add(ada, scene.illustrations(), Photograph.jpeg(1000, 600), quay, null);

        var figure = reader.open(scene(first)).selectFirst(".illustrations figure");

        assertThat(figure.selectFirst("img").attr("alt")).isEmpty();
        assertThat(figure.selectFirst("img").attr("loading")).isEqualTo("lazy");
        assertThat(figure.selectFirst("img").attr("srcset"))
                .contains("/480.jpg 480w", "/960.jpg 960w", "/1000.jpg 1000w");
        assertThat(figure.select(".badge")).isEmpty();
        assertThat(figure.hasAttr("data-ai-disclosure")).isFalse();
        assertThat(figure.selectFirst("figcaption").text())
                .isEqualTo("Origin unknown: its file does not say how it was made All rights reserved");
        for (var address : List.of(scene(first), cover() + "/whole")) {
            var page = reader.open(address);
            assertThat(page.select(".illustrations figure")).hasSize(1);
            var said = linked(page).path("image").path(0);
            assertThat(said.path("copyrightNotice").asString()).isEqualTo("All rights reserved");
            assertThat(said.propertyNames()).containsExactlyInAnyOrder("@type", "contentUrl", "copyrightNotice");
        }
    }

    @Test
    void scenesAreTurnedLikePages() {
        var page = reader.open(reader.open(cover()).selectFirst(".contents a").attr("href"));

        assertThat(page.selectFirst("h1").text()).isEqualTo("Low water");
        assertThat(page.selectFirst(".prose p").text()).isEqualTo("The sea rose. Slowly.");
        assertThat(page.selectFirst(".prose em").text()).isEqualTo("Slowly");
        assertThat(page.select("a[rel=prev]")).isEmpty();

        page = reader.open(page.selectFirst("a[rel=next]").attr("href"));

        assertThat(page.selectFirst("h1").text()).isEqualTo("Scene 2");
        assertThat(page.selectFirst("a[rel=prev]").text()).contains("Low water");
        assertThat(page.select("a[rel=next]")).isEmpty();
    }

    @Test
    void aMachinesWordsAreLabelledForEyesEarsAndPaper() {
        documents.draft(
                first.document(),
                ada,
                new DraftRun("run", "a-model", Instant.now(), ada),
                4,
                "big bad green mechanical ");

        for (var address : List.of(scene(first), cover() + "/whole")) {
            var page = reader.open(address);
            assertThat(page.selectFirst(".machine").text()).isEqualTo("big bad green mechanical");
            assertThat(page.selectFirst(".prose .badge").text()).isEqualTo("AI written by AI:");
            assertThat(page.selectFirst(".prose p").text())
                    .isEqualTo("The AI written by AI: big bad green mechanical sea rose. Slowly.");
            assertThat(page.selectFirst(".drafts").text()).contains("written by a-model", "Asked for by Ada");
        }
        assertThat(reader.open(cover()).text()).contains("% of this text was drafted by a machine");
    }

    @Test
    void whatAMachineWroteIsReadableToMachinesToo() {
        documents.draft(
                first.document(),
                ada,
                new DraftRun("run", "a-model", Instant.now(), ada, Involvement.EDITED, "shorten@1"),
                4,
                "big bad green mechanical ");

        for (var address : List.of(cover(), scene(first), cover() + "/whole")) {
            var page = reader.open(address);
            assertThat(page.select("meta[name=ai-disclosure]").attr("content"))
                    .as(address)
                    .isEqualTo("mixed");
            assertThat(linked(page).path("digitalSourceType").valueStream().map(JsonNode::asString))
                    .containsExactly(
                            "https://schema.org/CompositeSyntheticDigitalSource",
                            "http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic");
        }
        var words = reader.open(scene(first)).selectFirst(".machine");
        assertThat(words.attr("ai-disclosure")).isEqualTo("ai-assisted");
        assertThat(words.attr("data-digital-source-type")).endsWith("/compositeWithTrainedAlgorithmicMedia");
        assertThat(words.attr("data-run")).isEqualTo("run");
        assertThat(reader.open(scene(first)).selectFirst(".drafts").text())
                .contains("put differently by a-model", "Prompt: shorten@1");
    }

    private static JsonNode linked(Document page) {
        return JsonMapper.shared()
                .readTree(page.selectFirst("script[type=application/ld+json]").data());
    }

    @Test
    void theDebatesItRaisedAreALinkAway() {
        var raised = stories.question(ada, first, new TextRange(0, 12), "Did it?");

        var page = reader.open(scene(first));

        assertThat(page.selectFirst(".raised blockquote").text()).isEqualTo("The sea rose");
        var number = page.selectFirst(".prose sup a");
        assertThat(page.selectFirst(number.attr("href")).text()).contains("Did it?");
        var room = reader.open(page.selectFirst(".raised a").attr("href"));
        assertThat(room.selectFirst("h1").text()).isEqualTo("Did it?");
        assertThat(room.selectFirst("blockquote").text()).isEqualTo("The sea rose");
        reader.open(room.selectFirst("figcaption a").attr("href"));
        assertThat(reader.address()).isEqualTo(scene(first));
        assertThat(page.selectFirst("#p-" + raised.passage())).isNotNull();
    }

    @Test
    void aPrivateStoryIsNotThereForAStranger() {
        access.openToEveryone(ada, story.id().place(), null);
        var never = reader.open("/read/stories/never").selectFirst("main").text();

        for (var address : List.of(cover(), cover() + "/whole", scene(first), scene(first) + "/passages/x")) {
            assertThat(reader.open(address).selectFirst("main").text())
                    .as(address)
                    .isEqualTo(never);
            assertThat(reader.status()).isEqualTo(404);
        }
    }

    @Test
    void aSceneIsReadInItsOwnStoryOnly() {
        var other = stories.begin(ada);
        access.openToEveryone(ada, other.id().place(), Role.READER);

        reader.open("/read/stories/" + other.id() + "/scenes/" + first);

        assertThat(reader.status()).isEqualTo(404);
    }

    @Test
    void markupStaysText() {
        stories.rename(ada, story.id(), MARKUP);
        stories.renameScene(ada, first, MARKUP);
        documents.append(first.document(), ada, List.of(new TextPiece(MARKUP + "\n", Map.of())));

        for (var address : List.of(cover(), cover() + "/whole", scene(first))) {
            var page = reader.open(address);
            assertThat(page.select("script")).as(address).hasSize(1);
            assertThat(linked(page).path("name").asString()).isEqualTo(MARKUP);
            assertThat(page.text()).contains(MARKUP);
        }
    }

    private String cover() {
        return "/read/stories/" + story.id();
    }

    private String scene(SceneId scene) {
        return cover() + "/scenes/" + scene;
    }
}
