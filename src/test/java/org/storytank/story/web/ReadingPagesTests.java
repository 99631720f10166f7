package org.storytank.story.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.storytank.provenance.DraftRun;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.story.SceneId;
import org.storytank.story.Story;
import org.storytank.story.StoryService;

/** A story read by somebody without an account, whose browser runs no script. */
@OnRealGraph
class ReadingPagesTests {

    private static final String MARKUP = "<script>alert(1)</script>\"'&amp;";

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
            assertThat(page.selectFirst(".prose .badge").text()).isEqualTo("AI written by a machine:");
            assertThat(page.selectFirst(".prose p").text())
                    .isEqualTo("The AI written by a machine: big bad green mechanical sea rose. Slowly.");
            assertThat(page.selectFirst(".drafts").text()).contains("a-model");
        }
        assertThat(reader.open(cover()).text()).contains("% of this text was drafted by a machine");
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
            assertThat(page.select("script")).as(address).isEmpty();
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
