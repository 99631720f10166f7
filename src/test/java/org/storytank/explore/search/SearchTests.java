package org.storytank.explore.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.debate.Stance;
import org.storytank.explore.Kind;
import org.storytank.explore.Thing;
import org.storytank.explore.search.Snippet.Piece;
import org.storytank.graph.Ids;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.MachineAnswer;
import org.storytank.shell.Language;
import org.storytank.source.NewCitation;
import org.storytank.story.SceneCiting;
import org.storytank.story.SceneId;
import org.storytank.story.Story;
import org.storytank.story.StoryService;

@OnRealGraph
class SearchTests {

    @Autowired
    SearchService search;

    @Autowired
    Indexing indexing;

    @Autowired
    StoryService stories;

    @Autowired
    SceneCiting citing;

    @Autowired
    DocumentService documents;

    @Autowired
    DebateService debates;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    @Autowired
    LeavingService leaving;

    PersonId ada;
    PersonId ben;

    @BeforeEach
    void people() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
    }

    @Test
    void everyKindOfTextIsFound() {
        var story = story("The lighthouse", "A lighthouse keeper counts ships.");
        var raised = stories.question(ada, scene(story), new TextRange(2, 12), "Who needs a lighthouse?");
        var claim = claim(raised.room().id(), "No lighthouse has a keeper any more.");
        debates.cite(ada, claim, citation("Lighthouse law", "Every lighthouse is automated."));
        indexing.settle();

        assertThat(found("lighthouse", ada))
                .extracting(Finding::thing)
                .extracting(Thing::kind)
                .containsExactlyInAnyOrder(Kind.values());
        assertThat(search.search(Search.of("lighthouse"), ada).total()).isEqualTo(5);
        assertThat(found("lighthouse", ada))
                .allSatisfy(finding -> assertThat(finding.authors())
                        .extracting(Finding.Author::name)
                        .containsExactly("Ada"));
    }

    @Test
    void aSourceOfAStoryIsFoundByWhoMayReadTheStoryUnlessItsSceneWasDeleted() {
        var story = story("The tide", "A keeper counts ships.");
        citing.cite(
                ada, scene(story), new TextRange(2, 8), citation("Lighthouse law", "Every one is automated."), false);
        indexing.settle();

        assertThat(found("lighthouse", ada))
                .extracting(finding -> finding.thing().kind())
                .containsExactly(Kind.SOURCE);
        assertThat(found("lighthouse", ben)).isEmpty();

        stories.addScene(ada, story.id(), null);
        stories.deleteScene(ada, scene(story));
        indexing.settle();
        assertThat(found("lighthouse", ada)).isEmpty();

        stories.restoreScene(ada, scene(story));
        indexing.settle();
        assertThat(found("lighthouse", ada)).hasSize(1);
    }

    @Test
    void wordsAreFoundByTheirStemInBothLanguages() {
        var room = room("Les chevaux dorment-ils debout dans les prés ?");
        claim(room, "Horses are sleeping in the meadow when it is warm.");

        assertThat(texts("cheval", ada)).containsExactly("Les chevaux dorment-ils debout dans les prés ?");
        assertThat(texts("horse sleeps", ada)).containsExactly("Horses are sleeping in the meadow when it is warm.");
        assertThat(texts("PRES", ada)).hasSize(1);
    }

    @Test
    void oneSearchFindsAcrossLanguages() {
        var room = room("Le festival a-t-il lieu dans la ville ?");
        claim(room, "The festival is in the old town, as it was.");

        assertThat(found("festival", ada))
                .extracting(finding -> finding.language().orElseThrow())
                .containsExactlyInAnyOrder(Language.FRENCH, Language.ENGLISH);
        assertThat(results(Search.of("festival").in(Language.FRENCH), ada))
                .extracting(finding -> finding.thing().kind())
                .containsExactly(Kind.QUESTION);
    }

    @Test
    void phrasesBeginningsAndExclusionsNarrow() {
        var room = room("Is the sea rising?");
        claim(room, "The sea level is rising.");
        claim(room, "The level of the sea falls.");

        assertThat(texts("\"sea level\"", ada)).containsExactly("The sea level is rising.");
        assertThat(texts("lev*", ada)).hasSize(2);
        assertThat(texts("level -rising", ada)).containsExactly("The level of the sea falls.");
    }

    @Test
    void aSceneIsFoundByWhatIsBeingWrittenInIt() {
        var story = story("Untold", "A whale sang.");
        documents.append(scene(story).document(), ada, List.of(new TextPiece(" Then the octopus answered.", Map.of())));

        await().pollInSameThread()
                .untilAsserted(() -> assertThat(found("octopus", ada)).hasSize(1));
        assertThat(found("octopus", ada).getFirst().path())
                .isEqualTo(story.scenes().getFirst().path());
    }

    @Test
    void aMachinesWordsKeepTheirLabelInTheSnippet() {
        var story = story("Machines", "A person wrote this.");
        var run = new DraftRun(Ids.next(), "a model", Instant.EPOCH, ada);
        documents.draft(scene(story).document(), ada, run, 0, "Robots dreamt. ");
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(found("robots", ada)).hasSize(1));

        var robots = found("robots", ada).getFirst();

        assertThat(robots.machine()).isTrue();
        assertThat(robots.snippet().pieces())
                .startsWith(new Piece("Robots", true, true), new Piece(" dreamt. ", false, true))
                .endsWith(new Piece("A person wrote this.", false, false));
        assertThat(found("person", ada).getFirst().snippet().machine()).isTrue();
    }

    @Test
    void earlierWordsOfAClaimAreFoundAndSaidToBeEarlier() {
        var room = room("Is the sea rising?");
        var claim = claim(room, "It rises by a furlong.");
        access.openToEveryone(ada, room.place(), Role.WRITER);
        debates.argue(ben, claim, Stance.AGAINST, "Not by that much.");
        debates.revise(ada, claim, "It rises by a millimetre.");
        indexing.settle();

        assertThat(found("furlong", ben)).singleElement().satisfies(found -> {
            assertThat(found.snippet().fromEarlier()).isTrue();
            assertThat(found.snippet().text()).isEqualTo("It rises by a furlong.");
        });
        assertThat(found("millimetre", ben).getFirst().snippet().fromEarlier()).isFalse();
    }

    @Test
    void aMachinesWordsInClaimsQuestionsAndEarlierWordingsAreMarkedInWhatIsFound() {
        var run = new DraftRun(Ids.next(), "a model", Instant.EPOCH, ada);
        var answer = new MachineAnswer(run, "Do robots drown?");
        var room = room("Why?");
        debates.revise(ada, debates.read(room, ada).thesis().id(), answer, "Do robots drown?");
        var claim = debates.state(ada, room, answer, "Do robots drown? Furlongs do.");
        access.openToEveryone(ada, room.place(), Role.WRITER);
        debates.argue(ben, claim, Stance.AGAINST, "Not by that much.");
        debates.revise(ada, claim, "Nobody does.");
        indexing.settle();

        assertThat(found("robots", ben)).allSatisfy(found -> {
            assertThat(found.machine()).isTrue();
            assertThat(found.snippet().pieces()).contains(new Piece("robots", true, true));
        });
        assertThat(found("furlongs", ben).getFirst().snippet().pieces()).contains(new Piece("Furlongs", true, false));
        assertThat(found("much", ben).getFirst()).satisfies(found -> {
            assertThat(found.machine()).isFalse();
            assertThat(found.withinMachine()).isTrue();
        });
    }

    @Test
    void filtersNarrowByKindAuthorAndDay() {
        var room = room("Is the sea rising?");
        access.openToEveryone(ada, room.place(), Role.WRITER);
        debates.state(ben, room, "The sea is calm.");
        indexing.settle();
        var today = LocalDate.now(ZoneOffset.UTC);
        var sea = Search.of("sea");

        assertThat(results(sea.only(Kind.CLAIM), ada)).hasSize(1);
        assertThat(results(sea.by(ada), ada))
                .extracting(found -> found.thing().kind())
                .containsExactly(Kind.QUESTION);
        assertThat(results(sea.between(today.minusDays(1), today.plusDays(1)), ada))
                .hasSize(2);
        assertThat(results(sea.between(today.minusDays(9), today.minusDays(8)), ada))
                .isEmpty();
    }

    @Test
    void resultsAreLeafedThroughWithoutLossOrRepetition() {
        var room = room("Which tide?");
        for (var i = 0; i < 44; i++) {
            debates.state(ada, room, "Tide number %d.".formatted(i));
        }
        indexing.settle();

        var first = search.search(Search.of("tide"), ada);
        var all = List.of(1, 2, 3).stream()
                .flatMap(page -> search.search(Search.of("tide").onPage(page), ada).findings().stream())
                .map(Finding::thing)
                .toList();

        assertThat(first.total()).isEqualTo(45);
        assertThat(first.pages()).isEqualTo(3);
        assertThat(all).hasSize(45).doesNotHaveDuplicates();
        assertThat(search.search(Search.of("tide").onPage(99), ada).page()).isEqualTo(1);
    }

    @Test
    void whatWasDeletedIsNotFoundAndComesBackWhenRestored() {
        var story = story("The octopus", "An octopus sleeps.");
        var scene = scene(story);

        stories.deleteScene(ada, scene);
        assertThat(found("octopus", ada))
                .extracting(found -> found.thing().kind())
                .containsExactly(Kind.STORY);
        stories.restoreScene(ada, scene);
        stories.delete(ada, story.id());
        assertThat(found("octopus", ada)).isEmpty();
        stories.restore(ada, story.id());
        assertThat(found("octopus", ada)).hasSize(2);
    }

    @Test
    void aWithdrawnClaimThatNobodyAnsweredIsGoneAndSoAreItsSources() {
        var room = room("Is the sea rising?");
        var claim = claim(room, "Whales know.");
        debates.cite(ada, claim, citation("Whale studies", ""));
        indexing.settle();
        assertThat(found("whale", ada)).hasSize(2);

        debates.withdraw(ada, claim);

        assertThat(found("whale", ada)).isEmpty();
    }

    @Test
    void aSourceSpeaksOnlyThroughCitationsThatMayBeRead() {
        var open = room("Open?");
        access.openToEveryone(ada, open.place(), Role.READER);
        debates.cite(ada, claim(open, "Known."), citation("Tides explained", "Water rises."));
        debates.cite(
                ada, claim(room("Closed?"), "Hidden."), citation("Tides explained, secretly", "The octopus knows."));
        indexing.settle();

        assertThat(found("octopus", ben)).isEmpty();
        assertThat(found("tides", ben)).singleElement().satisfies(source -> {
            assertThat(source.title()).isEqualTo("Tides explained");
            assertThat(source.snippet().text()).isEqualTo("Water rises.");
        });
        assertThat(found("tides", ada)).hasSize(1);
        assertThat(found("octopus", ada)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whoHasARoleFindsInTheStoryAndInTheRoomsItRaised(Role role) {
        var story = story("The lighthouse", "A lighthouse keeper counts ships.");
        var raised = stories.question(ada, scene(story), new TextRange(2, 12), "Who needs a lighthouse?");
        claim(raised.room().id(), "A lighthouse is a comfort.");
        assertNothingIsTold("lighthouse", ben);
        assertNothingIsTold("lighthouse", null);

        access.give(ada, story.id().place(), ben, role);

        assertThat(search.search(Search.of("lighthouse"), ben).total()).isEqualTo(4);
        access.take(ada, story.id().place(), ben);
        assertNothingIsTold("lighthouse", ben);
    }

    @Test
    void theHostFindsNoMoreThanAnybody() {
        story("The lighthouse", "A lighthouse keeper counts ships.");
        SharedGraph.driver()
                .executableQuery("MATCH (p:Person {id: $id}) SET p.host = true")
                .withParameters(Map.of("id", ben.value()))
                .execute();

        assertNothingIsTold("lighthouse", ben);
    }

    @Test
    void whatIsOpenedIsFoundByAllAndWhatIsClosedByNobodyAnyMore() {
        var story = story("The lighthouse", "A keeper counts ships.");
        stories.question(ada, scene(story), new TextRange(2, 8), "Who needs a lighthouse?");

        access.openToEveryone(ada, story.id().place(), Role.READER);
        indexing.settle();
        assertThat(found("lighthouse", null)).hasSize(2);
        assertThat(found("lighthouse", ben)).hasSize(2);

        access.openToEveryone(ada, story.id().place(), null);
        assertNothingIsTold("lighthouse", null);
        assertNothingIsTold("lighthouse", ben);
        assertThat(found("lighthouse", ada)).hasSize(2);
    }

    @Test
    void whoLeftForGoodIsInNoIndexAndTheirWordsStay() {
        var story = story("The lighthouse", "A keeper counts ships.");
        access.give(ada, story.id().place(), ben, Role.WRITER);
        documents.append(scene(story).document(), ben, List.of(new TextPiece(" A seal watches.", Map.of())));
        var room = room("Who needs a lighthouse?");
        access.openToEveryone(ada, room.place(), Role.WRITER);
        debates.state(ben, room, "Seals do.");
        indexing.changed(new Text.Node(Text.Label.SCENE, scene(story).value()));
        indexing.settle();
        assertThat(results(Search.of("seal").by(ben), ada)).hasSize(2);

        leaving.leaveForGood(ben, OwnPlaces.ERASE);
        indexing.sweep();
        indexing.settle();

        assertThat(results(Search.of("seal").by(ben), ada)).isEmpty();
        assertThat(found("seal", ada))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.authors())
                        .extracting(Finding.Author::name)
                        .doesNotContain("Ben"));
        assertThat(SharedGraph.driver()
                        .executableQuery("""
                                MATCH (node:Findable) WHERE node.findKeys CONTAINS $key OR $id IN node.findBy
                                RETURN node
                                """)
                        .withParameters(Map.of("id", ben.value(), "key", Keys.by(ben)))
                        .execute()
                        .records())
                .isEmpty();
    }

    @Test
    void moreLikeThisResemblesAndLeavesOutWhatIsClosed() {
        var room = room("Is the sea rising because of melting glaciers?");
        var like = room("Do melting glaciers make the sea rise?");
        room("Who feeds the pigeons in the square?");
        access.openToEveryone(ada, like.place(), Role.READER);
        indexing.settle();

        assertThat(search.like(new Thing(Kind.QUESTION, room.value()), ada))
                .extracting(Finding::thing)
                .containsExactly(new Thing(Kind.QUESTION, like.value()));
        assertThat(search.like(new Thing(Kind.QUESTION, like.value()), ben)).isEmpty();
        assertThatThrownBy(() -> search.like(new Thing(Kind.QUESTION, room.value()), ben))
                .isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "title:x",
                "a AND OR",
                "findFor:everyone",
                "* *",
                "sea) OR (findKeys:kindclaim",
                "\\",
                "a^9~2"
            })
    void noSyntaxOfTheIndexCanBeTyped(String typed) {
        room("Is the sea rising?");

        try {
            assertThat(search.search(Search.of(typed), ben).total()).isZero();
        } catch (NotSearchable said) {
            assertThat(said.words()).startsWith("explore.search.");
        }
    }

    @Test
    void whatTheIndexesMissedIsFoundByTheSweep() {
        var room = room("Who counts squids?");
        SharedGraph.driver()
                .executableQuery("""
                        MATCH (room:DebateRoom {id: $id})-[:ASKS]->(thesis)
                        SET room.everyone = 'READER', thesis.text = 'Who counts whales?', thesis.wordedAt = datetime()
                        """)
                .withParameters(Map.of("id", room.value()))
                .execute();
        assertThat(found("whales", ada)).isEmpty();
        assertThat(found("squids", null)).isEmpty();

        indexing.sweep();
        indexing.settle();

        assertThat(found("whales", ada)).hasSize(1);
        assertThat(found("whales", null)).hasSize(1);
    }

    private void assertNothingIsTold(String words, @Nullable PersonId who) {
        assertThat(search.search(Search.of(words), who)).isEqualTo(Findings.NONE);
    }

    private List<Finding> found(String words, @Nullable PersonId who) {
        return results(Search.of(words), who);
    }

    private List<Finding> results(Search asked, @Nullable PersonId who) {
        return search.search(asked, who).findings();
    }

    private List<String> texts(String words, PersonId who) {
        return found(words, who).stream().map(found -> found.snippet().text()).toList();
    }

    private Story story(String title, String text) {
        var story = stories.begin(ada);
        stories.rename(ada, story.id(), title);
        documents.append(scene(story).document(), ada, List.of(new TextPiece(text, Map.of())));
        indexing.changed(new Text.Node(Text.Label.SCENE, scene(story).value()));
        indexing.settle();
        return story;
    }

    private static SceneId scene(Story story) {
        return story.scenes().getFirst().id();
    }

    private RoomId room(String question) {
        var room = debates.open(ada, question).id();
        indexing.settle();
        return room;
    }

    private ClaimId claim(RoomId room, String text) {
        var claim = debates.state(ada, room, text);
        indexing.settle();
        return claim;
    }

    private static NewCitation citation(String title, String quote) {
        return new NewCitation("https://tides.example/a", title, "", "2024", quote, "");
    }
}
