package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.debate.DebateService;
import org.storytank.debate.Quote;
import org.storytank.debate.Quote.WayBack;
import org.storytank.debate.Saying;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;
import org.storytank.story.StoryEvent.PassageQuestioned;

@OnRealGraph
@RecordApplicationEvents
class QuestionTests {

    private static final TextRange WHALES = new TextRange(14, 29);

    @Autowired
    StoryService stories;

    @Autowired
    DocumentService documents;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    @Autowired
    DebateService debates;

    @Autowired
    ApplicationEvents events;

    PersonId ada;
    PersonId ben;
    Story story;
    SceneId scene;

    @BeforeEach
    void aSceneWithTwoSentences() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        story = stories.begin(ada);
        scene = story.scenes().getFirst().id();
        write("The sea rose. Whales are fish. Nobody slept.");
    }

    @Test
    void aDebateOpensWithThePassageQuoted() {
        stories.rename(ada, story.id(), "La marée");

        var raised = stories.question(ada, scene, WHALES, "Is that true?");

        assertThat(raised.room().question()).isEqualTo("Is that true?");
        assertThat(raised.room().quote())
                .contains(new Quote(
                        LabelledText.of("Whales are fish", new Origin.Imported(ada)),
                        story.id().place(),
                        Optional.of(new WayBack("La marée", scene() + "/passages/" + raised.passage()))));
        assertThat(events.stream(PassageQuestioned.class))
                .containsExactly(new PassageQuestioned(story.id(), ada, scene, raised.passage()));
    }

    @Test
    void whatAMachineWroteInThePassageIsTheMachinesInTheDebateToo() {
        documents.draft(
                scene.document(), ada, new DraftRun("run-1", "a model", Instant.EPOCH, ada), 21, "blue, which ");
        var quoted = new TextRange(14, 41);

        var room = stories.question(ada, scene, quoted, "Is that true?").room();

        assertThat(room.quote().orElseThrow().words())
                .isEqualTo(LabelledText.of("Whales ", new Origin.Imported(ada))
                        .plus(LabelledText.of("blue, which ", new Origin.Draft("run-1")))
                        .plus(LabelledText.of("are fish", new Origin.Imported(ada))));
        assertThat(stories.raisedIn(scene, ada).getFirst().words().runs()).containsExactly("run-1");
    }

    @Test
    void aDebateInWhichNobodysNameIsShownTellsNotEvenWhoWroteThePassage() {
        access.openToEveryone(ada, story.id().place(), Role.WRITER);

        var raised = stories.questionWithoutNames(ada, scene, WHALES, Saying.of("Is that true?"));

        assertThat(raised.room().choices().anonymous()).isTrue();
        assertThat(debates.find(raised.room().id(), ben)).hasValueSatisfying(room -> {
            assertThat(room.question()).isEqualTo("Is that true?");
            assertThat(room.quote().orElseThrow().words())
                    .isEqualTo(LabelledText.of("Whales are fish", new Origin.Unknown()));
            assertThat(room.choices().anonymous()).isTrue();
        });
    }

    @Test
    void thePassageIsMarkedInTheGraph() {
        var raised = stories.question(ada, scene, WHALES, "Is that true?");

        assertThat(SharedGraph.driver().executableQuery("""
                                MATCH (:Scene)-[:WRITTEN_IN]->(:Document)<-[:OF]-(p:Passage)-[r:RAISES]->(d:DebateRoom)
                                RETURN p.id AS passage, d.id AS room, count(r) AS links
                                """).execute().records())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("passage").asString())
                            .isEqualTo(raised.passage().value());
                    assertThat(row.get("room").asString())
                            .isEqualTo(raised.room().id().value());
                    assertThat(row.get("links").asInt()).isEqualTo(1);
                });
    }

    @Test
    void theReadersOfTheStoryReadItsDebate() {
        access.give(ada, story.id().place(), ben, Role.READER);

        var room = stories.question(ada, scene, WHALES, "Is that true?").room();

        assertThat(access.roleIn(room.id().place(), ben)).contains(Role.READER);
        assertThat(stories.raisedIn(scene, ben))
                .extracting(RaisedDebate::room)
                .extracting("id")
                .containsExactly(room.id());
    }

    @Test
    void thePassageIsFoundWhereItIsNow() {
        stories.question(ada, scene, WHALES, "Is that true?");

        assertThat(stories.raisedIn(scene, ada)).extracting(RaisedDebate::where).containsExactly(Optional.of(WHALES));
    }

    @Test
    void whoOnlyReadsCannotRaiseADebate() {
        access.give(ada, story.id().place(), ben, Role.READER);

        assertThatThrownBy(() -> stories.question(ben, scene, WHALES, "Is that true?"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aStrangerSeesNoDebatesOfAClosedStory() {
        stories.question(ada, scene, WHALES, "Is that true?");

        assertThatThrownBy(() -> stories.raisedIn(scene, ben)).isInstanceOf(Unknown.class);
    }

    @Test
    void nothingButWordsRaisesADebate() {
        assertThatThrownBy(() -> stories.question(ada, scene, new TextRange(3, 3), "Is that true?"))
                .isInstanceOf(NothingQuoted.class);
        assertThatThrownBy(() -> stories.question(ada, scene, new TextRange(3, 4), "Is that true?"))
                .isInstanceOf(NothingQuoted.class);
        assertThatThrownBy(() -> stories.question(ada, scene, new TextRange(3, 4000), "Is that true?"))
                .isInstanceOf(RuntimeException.class);
        assertThat(stories.raisedIn(scene, ada)).isEmpty();
    }

    @Test
    void aDebateThatCannotBeOpenedLeavesNoMark() {
        assertThatThrownBy(() -> stories.question(ada, scene, WHALES, "  ")).isInstanceOf(RuntimeException.class);

        assertThat(SharedGraph.driver()
                        .executableQuery("MATCH (p:Passage) RETURN count(p) AS n")
                        .execute()
                        .records()
                        .getFirst()
                        .get("n")
                        .asInt())
                .isZero();
    }

    private String scene() {
        return story.scenes().getFirst().path();
    }

    private void write(String text) {
        documents.append(scene.document(), ada, List.of(new TextPiece(text, Map.of())));
    }
}
