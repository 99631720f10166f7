package org.storytank.explore.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.NotAllowed;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.explore.Kind;
import org.storytank.explore.Thing;
import org.storytank.explore.graph.GraphService;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.moderation.Moderated;
import org.storytank.moderation.cases.AppealService;
import org.storytank.moderation.cases.CaseId;
import org.storytank.moderation.cases.CaseService;
import org.storytank.moderation.cases.DecisionId;
import org.storytank.moderation.cases.Ground;
import org.storytank.moderation.cases.ModeratorService;
import org.storytank.moderation.cases.NewDecision;
import org.storytank.moderation.cases.NotTaken;
import org.storytank.moderation.cases.Outcome;
import org.storytank.moderation.cases.ReportService;
import org.storytank.moderation.cases.SanctionService;
import org.storytank.moderation.cases.StatementService;
import org.storytank.moderation.cases.Subject;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.provenance.Origin;
import org.storytank.publishing.Publication;
import org.storytank.publishing.PublishingService;
import org.storytank.publishing.format.Format;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.story.Scene;
import org.storytank.story.SceneId;
import org.storytank.story.Story;
import org.storytank.story.StoryId;
import org.storytank.story.StoryService;

/** A scene that is held is nowhere for readers; those who write it see it, read why, and contest. */
@OnRealGraph
class HeldScenesTests {

    private static final String WORDS = "All lighthouse keepers are fools.";

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private StoryService stories;

    @Autowired
    private DocumentService documents;

    @Autowired
    private SearchService search;

    @Autowired
    private Indexing indexing;

    @Autowired
    private GraphService graph;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private ReportService reports;

    @Autowired
    private CaseService cases;

    @Autowired
    private StatementService statements;

    @Autowired
    private AppealService appeals;

    @Autowired
    private SanctionService sanctions;

    @Autowired
    private ModeratorService moderators;

    @Autowired
    private List<Moderated> all;

    private PersonId owner;
    private PersonId writer;
    private PersonId passerby;
    private StoryId story;
    private SceneId first;
    private SceneId second;

    @BeforeEach
    void aStoryOfTwoWritersOpenToEveryone() {
        owner = accounts.arrive("Olga").person().id();
        writer = accounts.arrive("Ada").person().id();
        passerby = accounts.arrive("Pia").person().id();
        story = stories.begin(owner, "The tide").id();
        first = stories.story(story, owner).scenes().getFirst().id();
        second = stories.addScene(owner, story, first, "Lighthouses").id();
        access.give(owner, story.place(), writer, Role.WRITER);
        access.openToEveryone(owner, story.place(), Role.WRITER);
        write(owner, first, "The sea rose.");
        write(writer, second, WORDS);
        // That a text changed is told a moment later.
        await().untilAsserted(() -> {
            indexing.settle();
            assertThat(results("fools", owner)).isNotEmpty();
        });
    }

    @Test
    void beforeItIsHeldItIsEverywhere() throws Exception {
        assertThat(everywhere(passerby))
                .allSatisfy((where, found) -> assertThat(found).as(where).contains("fools"));
        assertThat(results("fools", passerby)).isNotEmpty();
        assertThat(results("lighthouses", passerby)).isNotEmpty();
    }

    @Test
    void aHeldSceneIsNowhereWhoeverReads() throws Exception {
        assertThat(scenes().hold(second.value())).isTrue();
        indexing.settle();

        for (var reader : List.of(passerby, owner)) {
            assertThat(everywhere(reader))
                    .allSatisfy((where, found) ->
                            assertThat(found).as(where).contains("sea rose").doesNotContain("fools", "Lighthouses"));
            assertThat(results("fools", reader)).isEmpty();
            assertThat(results("lighthouses", reader)).isEmpty();
        }
        assertThatThrownBy(() -> graph.around(new Thing(Kind.SCENE, second.value()), List.of(), passerby))
                .isInstanceOf(Unknown.class);
        assertThat(get("/read/stories/" + story + "/scenes/" + second)).doesNotContain("fools");
        assertThat(get("/api/v1/scenes/" + second + "/text")).doesNotContain("fools");
        assertThatThrownBy(() -> stories.scene(second, passerby)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> documents.read(second.document(), passerby)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> documents.ticket(second.document(), null)).isInstanceOf(Unknown.class);
        assertThat(scenes().seen(second.value(), passerby)).isEmpty();
    }

    @Test
    void thoseWhoWriteTheStorySeeItAndGoOn() {
        scenes().hold(second.value());
        write(writer, second, " Sorry.");

        assertThat(stories.atWork(story, writer).scenes())
                .extracting(Scene::id, Scene::held)
                .containsExactly(tuple(first, false), tuple(second, true));
        assertThat(stories.atWork(story, passerby).scenes())
                .extracting(Scene::id)
                .containsExactly(first);
        stories.moveScene(writer, second, 0);
        stories.renameScene(writer, second, "A light");
        var third = stories.addScene(writer, story, second).id();
        scenes().restore(second.value());

        assertThat(stories.story(story, passerby).scenes())
                .extracting(Scene::id)
                .containsExactly(second, third, first);
        assertThat(text(second)).isEqualTo(WORDS + "\n Sorry.\n");
    }

    @Test
    void whatIsPutBackIsWhereItWas() throws Exception {
        var before = stories.story(story, passerby);
        scenes().hold(second.value());
        scenes().hold(second.value());
        scenes().restore(second.value());
        scenes().restore(second.value());
        indexing.settle();

        assertThat(stories.story(story, passerby)).isEqualTo(before);
        assertThat(everywhere(passerby))
                .allSatisfy((where, found) -> assertThat(found).as(where).contains("fools"));
        assertThat(results("fools", passerby)).isNotEmpty();
    }

    @Test
    void aReportedSceneIsHeldEverybodyWhoWroteItIsToldAndOneOfThemContests() {
        var host = host();
        var run = new DraftRun("run-scene", "a model", Instant.EPOCH, writer, Involvement.GENERATED, "beat@1");
        documents.draft(second.document(), writer, run, 0, "A machine's line.\n");
        var one = reported(host, new Subject("scene", second.value()));
        var shown = cases.subject(host, one).orElseThrow();
        assertThat(shown.text()).contains("Lighthouses", WORDS);
        assertThat(shown.words().spans()).anyMatch(span -> span.origin().equals(new Origin.Imported(writer)));
        assertThat(shown.words().runs()).containsExactly("run-scene");
        assertThat(shown.authors()).containsExactlyInAnyOrder(owner, writer);

        var decision = decide(host, one);

        assertThat(stories.story(story, passerby).scene(second)).isEmpty();
        assertThat(statements.unseen(owner)).isEqualTo(1);
        assertThat(statements.read(writer)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo("scene");
            assertThat(told.contestable()).isTrue();
        });
        statements.contest(writer, decision, "A keeper wrote this of himself.");
        assertThatThrownBy(() -> statements.contest(owner, decision, "Me too.")).isInstanceOf(NotTaken.class);
        var mona = accounts.arrive("Mona").person().id();
        moderators.name(host, mona);
        appeals.answer(mona, decision, true, "Indeed.");

        assertThat(stories.story(story, passerby).scene(second)).isPresent();
    }

    @Test
    void nobodyJudgesASceneTheyWroteAndNoOneOfSeveralIsMeasured() {
        var host = host();
        moderators.name(host, writer);
        var one = reported(host, new Subject("scene", second.value()));
        assertThatThrownBy(() -> cases.take(writer, one)).isInstanceOf(NotAllowed.class);

        decide(host, one);

        assertThatThrownBy(() -> sanctions.options(host, one)).isInstanceOf(NotTaken.class);
    }

    @Test
    void aHeldStoryHasNoTitleAndNoSceneOfItsTimeForReaders() throws Exception {
        var moderated = kind("story");
        assertThat(moderated.hold(story.value())).isTrue();
        indexing.settle();
        var third = stories.addScene(writer, story, null, "Later").id();

        assertThat(stories.story(story, passerby).title()).isEmpty();
        assertThat(stories.story(story, passerby).scenes())
                .extracting(Scene::id)
                .containsExactly(third);
        assertThat(results("tide", passerby)).isEmpty();
        assertThat(results("fools", passerby)).isEmpty();
        assertThat(moderated.kept(story.value()).orElseThrow().text()).contains("The tide", "The sea rose.", WORDS);

        scenes().hold(second.value());
        moderated.restore(story.value());
        indexing.settle();

        assertThat(stories.story(story, passerby).title()).isEqualTo("The tide");
        assertThat(stories.story(story, passerby).scenes())
                .extracting(Scene::id)
                .containsExactly(first, third);
        assertThat(results("tide", passerby)).isNotEmpty();
        scenes().restore(second.value());
        assertThat(stories.story(story, passerby).scenes())
                .extracting(Scene::id)
                .containsExactly(first, second, third);
    }

    @Test
    void readersReportSceneAndStoryFromTheirPages() {
        var reader = new PlainBrowser(server);
        var cover = "/read/stories/" + story;

        for (var address : List.of(cover, cover + "/scenes/" + second)) {
            var link = reader.open(address).selectFirst("a[href^='/report/']");
            assertThat(link).as(address).isNotNull();
            var form = reader.open(link.attr("href"));
            assertThat(form.select("blockquote").text()).contains(WORDS);
            reader.submit(form, link.attr("href"), Map.of("reason", "insult"));
            assertThat(reader.address()).startsWith("/reports/");
        }
        assertThat(cases.waiting(host()))
                .extracting(one -> one.subject().kind())
                .containsExactlyInAnyOrder("scene", "story");
    }

    @Test
    void aPrivateStoryIsReportedByNobodyElse() {
        access.openToEveryone(owner, story.place(), null);

        assertThatThrownBy(() -> reports.look(new Subject("scene", second.value()), passerby))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> reports.look(new Subject("story", story.value()), null))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void anErasedStoryTakesItsHeldScenesAlong() {
        scenes().hold(second.value());
        leaving.leaveForGood(owner, OwnPlaces.ERASE);

        assertThat(SharedGraph.driver()
                        .executableQuery("MATCH (n) WHERE n:HeldScene OR n:Scene RETURN n")
                        .execute()
                        .records())
                .isEmpty();
        assertThat(scenes().kept(second.value())).isEmpty();
    }

    private Moderated scenes() {
        return kind("scene");
    }

    private Moderated kind(String kind) {
        return all.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
    }

    private void write(PersonId by, SceneId scene, String text) {
        documents.append(scene.document(), by, List.of(new TextPiece(text + "\n", Map.of())));
    }

    private String text(SceneId scene) {
        return documents.read(scene.document(), owner).stream()
                .map(TextPiece::text)
                .reduce("", String::concat);
    }

    private PersonId host() {
        var host = accounts.arrive("Hugo").person().id();
        SharedGraph.driver()
                .executableQuery("MATCH (p:Person {id: $id}) SET p.host = true")
                .withParameters(Map.of("id", host.value()))
                .execute();
        return host;
    }

    private CaseId reported(PersonId host, Subject subject) {
        reports.report(subject, passerby, "x", Ground.INSULT, "");
        return cases.waiting(host).getFirst().id();
    }

    private DecisionId decide(PersonId host, CaseId one) {
        cases.take(host, one);
        return cases.decide(host, one, new NewDecision(Outcome.HELD, Ground.INSULT, "", "It insults keepers."));
    }

    /** Everything that reads a story, as text. */
    private Map<String, String> everywhere(PersonId reader) throws Exception {
        var publication = new Publication.OfStory(story);
        return Map.of(
                "the story",
                text(stories.story(story, reader), reader),
                "the whole page",
                get("/read/stories/" + story + "/whole"),
                "the file for people",
                new String(
                        publishing
                                .handOut(publication, Format.HTML, reader, Locale.ENGLISH)
                                .bytes(),
                        UTF_8),
                "the file for programs",
                new String(
                        publishing
                                .handOut(publication, Format.JSON, reader, Locale.ENGLISH)
                                .bytes(),
                        UTF_8));
    }

    private String text(Story story, PersonId reader) {
        return story
                + story.scenes().stream()
                        .flatMap(scene -> documents.read(scene.id().document(), reader).stream())
                        .map(TextPiece::text)
                        .reduce("", String::concat);
    }

    private String get(String path) throws Exception {
        var browser = new PlainBrowser(server);
        browser.open(path);
        return browser.answer().getContentAsString(UTF_8);
    }

    private List<Finding> results(String words, @Nullable PersonId reader) {
        return search.search(Search.of(words), reader).findings();
    }
}
