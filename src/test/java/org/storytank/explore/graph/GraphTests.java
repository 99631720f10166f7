package org.storytank.explore.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.debate.ClaimId;
import org.storytank.debate.ClaimMerging;
import org.storytank.debate.DebateService;
import org.storytank.debate.Reusing;
import org.storytank.debate.RoomChoices;
import org.storytank.debate.RoomId;
import org.storytank.debate.RunLine;
import org.storytank.debate.Stance;
import org.storytank.debate.Voting;
import org.storytank.explore.Kind;
import org.storytank.explore.Thing;
import org.storytank.explore.graph.Link.How;
import org.storytank.graph.Ids;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.MachineAnswer;
import org.storytank.source.NewCitation;
import org.storytank.story.SceneCiting;
import org.storytank.story.Story;
import org.storytank.story.StoryService;

@OnRealGraph
class GraphTests {

    private static final NewCitation TIDES = new NewCitation("https://tides.example/a", "Tides", "", "", "", "");

    @Autowired
    GraphService graph;

    @Autowired
    RunService runs;

    @Autowired
    StoryService stories;

    @Autowired
    SceneCiting citing;

    @Autowired
    DocumentService documents;

    @Autowired
    DebateService debates;

    @Autowired
    Voting voting;

    @Autowired
    Reusing reusing;

    @Autowired
    ClaimMerging merging;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    PersonId ada;
    PersonId ben;
    Story told;
    RoomId room;
    ClaimId claimed;
    Thing story;
    Thing scene;
    Thing question;
    Thing claim;
    Thing answer;
    Thing source;

    @BeforeEach
    void aStoryThatRaisedAQuestionWithClaimsAndASource() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        told = stories.begin(ada);
        var first = told.scenes().getFirst().id();
        documents.append(first.document(), ada, List.of(new TextPiece("The sea rose.", Map.of())));
        room = stories.question(ada, first, new TextRange(0, 7), "Is the sea rising?")
                .room()
                .id();
        var thesis = debates.read(room, ada).thesis().id();
        claimed = debates.argue(ada, thesis, Stance.FOR, "It rises.");
        var answered = debates.argue(ada, claimed, Stance.AGAINST, "Not here.");
        var cited = debates.cite(ada, claimed, TIDES);
        story = new Thing(Kind.STORY, told.id().value());
        scene = new Thing(Kind.SCENE, first.value());
        question = new Thing(Kind.QUESTION, room.value());
        claim = new Thing(Kind.CLAIM, claimed.value());
        answer = new Thing(Kind.CLAIM, answered.value());
        source = new Thing(Kind.SOURCE, cited.source().id().value());
    }

    @Test
    void fromAnyOfThemTheWholeChainIsSeen() {
        var chain = List.of(
                new Link(story, How.HOLDS, scene),
                new Link(scene, How.RAISED, question),
                new Link(claim, How.FOR, question),
                new Link(claim, How.RESTS_ON, source));

        for (var thing : List.of(story, scene, question, claim, source)) {
            var picture = graph.around(thing, List.of(), ada);
            assertThat(picture.links()).as("around %s", thing).containsAll(chain);
            assertThat(picture.more()).as("around %s", thing).isEmpty();
        }
        assertThat(graph.around(scene, List.of(), ada).links()).contains(new Link(answer, How.AGAINST, claim));
    }

    @Test
    void aSceneRestsOnTheSourcesOfItsPassages() {
        citing.cite(ada, told.scenes().getFirst().id(), new TextRange(0, 12), TIDES, false);
        var link = new Link(scene, How.RESTS_ON, source);

        assertThat(graph.around(scene, List.of(), ada).links()).contains(link);
        assertThat(graph.around(source, List.of(), ada).links()).contains(link, new Link(claim, How.RESTS_ON, source));
    }

    @Test
    void whoeverReadsOnlyTheStoryStillSeesWhatItRestsOn() {
        var open = stories.begin(ada);
        var first = open.scenes().getFirst().id();
        documents.append(first.document(), ada, List.of(new TextPiece("The sea rose.", Map.of())));
        citing.cite(ada, first, new TextRange(0, 12), TIDES, false);
        assertThatThrownBy(() -> graph.around(source, List.of(), ben)).isInstanceOf(Unknown.class);

        access.openToEveryone(ada, open.id().place(), Role.READER);

        assertThat(graph.around(source, List.of(), ben).links())
                .contains(new Link(new Thing(Kind.SCENE, first.value()), How.RESTS_ON, source))
                .doesNotContain(new Link(claim, How.RESTS_ON, source));
    }

    @Test
    void anObjectionToTheReasoningHangsUnderTheClaimThatTakesTheStep() {
        voting.choose(ada, room, new RoomChoices(false, true, false));
        var objection = debates.argue(ada, claimed, Stance.UNDERCUT, "Rising is no reason.");
        var link = new Link(new Thing(Kind.CLAIM, objection.value()), How.UNDERCUT, claim);

        assertThat(graph.around(claim, List.of(), ada).links()).contains(link);
        assertThat(graph.around(link.from(), List.of(), ada).links()).contains(link);
    }

    @Test
    void whatAClaimNeedsBesidesHangsUnderIt() {
        voting.choose(ada, room, new RoomChoices(false, true, false));
        var besides = debates.argue(ada, claimed, Stance.JOINT, "What rises does not stay.");
        var link = new Link(new Thing(Kind.CLAIM, besides.value()), How.JOINT, claim);

        assertThat(graph.around(claim, List.of(), ada).links()).contains(link);
        assertThat(graph.around(link.from(), List.of(), ada).links()).contains(link);
    }

    @Test
    void aClaimUsedOnceMoreLeadsToWhatItIsUsedForAndBack() {
        voting.choose(ada, room, new RoomChoices(false, true, false));
        var thesis = debates.read(room, ada).thesis().id();
        var falls = debates.argue(ada, thesis, Stance.AGAINST, "It falls.");
        reusing.use(ada, new ClaimId(answer.id()), Stance.FOR, falls);
        var fallen = new Thing(Kind.CLAIM, falls.value());

        for (var thing : List.of(answer, fallen)) {
            var picture = graph.around(thing, List.of(), ada);
            assertThat(picture.links()).containsOnlyOnce(new Link(answer, How.FOR, fallen));
            assertThat(picture.more()).isEmpty();
        }
        assertThat(graph.around(answer, List.of(), ada).links()).containsOnlyOnce(new Link(answer, How.AGAINST, claim));
        assertThat(graph.between(answer, fallen, ada).links()).containsExactly(new Link(answer, How.FOR, fallen));
        assertThatThrownBy(() -> graph.around(fallen, List.of(), ben)).isInstanceOf(Unknown.class);
    }

    @Test
    void aClaimUsedForOrAgainstTheQuestionHangsOnItOnce() {
        voting.choose(ada, room, new RoomChoices(false, true, false));
        var thesis = debates.read(room, ada).thesis().id();
        var own = debates.state(ada, room, "Tides differ.");
        reusing.use(ada, own, Stance.FOR, thesis);
        reusing.use(ada, new ClaimId(answer.id()), Stance.AGAINST, thesis);
        var stated = new Thing(Kind.CLAIM, own.value());

        for (var thing : List.of(question, stated, answer)) {
            assertThat(graph.around(thing, List.of(), ada).more())
                    .as("around %s", thing)
                    .isEmpty();
        }
        assertThat(graph.around(question, List.of(), ada).linksTo(question))
                .containsOnlyOnce(new Link(stated, How.FOR, question), new Link(answer, How.AGAINST, question))
                .doesNotContain(new Link(stated, How.STATED, question));
        assertThat(graph.around(stated, List.of(), ada).linksFrom(stated))
                .containsExactly(new Link(stated, How.FOR, question));
        assertThat(graph.around(answer, List.of(), ada).linksFrom(answer))
                .containsExactlyInAnyOrder(
                        new Link(answer, How.AGAINST, claim), new Link(answer, How.AGAINST, question));
        assertThat(graph.unsourced(question, ada).links())
                .containsExactly(new Link(answer, How.AGAINST, question), new Link(stated, How.FOR, question));
    }

    @Test
    void whatIsUsedInACircleIsDrawnOnceEachWay() {
        voting.choose(ada, room, new RoomChoices(false, true, false));
        reusing.use(ada, claimed, Stance.FOR, new ClaimId(answer.id()));

        for (var thing : List.of(claim, answer)) {
            var picture = graph.around(thing, List.of(thing), ada);
            assertThat(picture.links())
                    .containsOnlyOnce(new Link(claim, How.FOR, answer), new Link(answer, How.AGAINST, claim));
            assertThat(picture.more()).isEmpty();
        }
    }

    @Test
    void whatWasWithdrawnIsUsedNowhereMore() {
        access.give(ada, told.id().place(), ben, Role.WRITER);
        voting.choose(ada, room, new RoomChoices(false, true, false));
        var falls = debates.argue(ada, claimed, Stance.AGAINST, "It falls.");
        reusing.use(ben, new ClaimId(answer.id()), Stance.FOR, falls);
        var fallen = new Thing(Kind.CLAIM, falls.value());
        debates.withdraw(ada, falls);
        assertThat(graph.around(answer, List.of(), ada).links()).contains(new Link(answer, How.FOR, fallen));

        debates.withdraw(ada, new ClaimId(answer.id()));

        for (var thing : List.of(answer, fallen)) {
            var picture = graph.around(thing, List.of(thing), ada);
            assertThat(picture.links()).doesNotContain(new Link(answer, How.FOR, fallen));
            assertThat(picture.more()).isEmpty();
        }
        assertThat(graph.around(answer, List.of(), ada).links()).contains(new Link(answer, How.AGAINST, claim));
    }

    @Test
    void ofTwoUsesThatBecameOneByAMergerTheFirstIsDrawnAndNoneWhereItStands() {
        voting.choose(ada, room, new RoomChoices(false, true, false));
        var falls = debates.argue(ada, claimed, Stance.AGAINST, "It falls.");
        var same = debates.argue(ada, claimed, Stance.AGAINST, "Not at all here.");
        var sinks = debates.argue(ada, falls, Stance.FOR, "The sea sinks.");
        reusing.use(ada, same, Stance.AGAINST, falls);
        reusing.use(ada, new ClaimId(answer.id()), Stance.FOR, falls);
        reusing.use(ada, sinks, Stance.FOR, claimed);
        merging.merge(ada, same, new ClaimId(answer.id()));
        var elsewhere = debates.argue(ada, claimed, Stance.AGAINST, "It sinks.");
        var fallen = new Thing(Kind.CLAIM, falls.value());
        var sunk = new Thing(Kind.CLAIM, elsewhere.value());
        merging.merge(ada, sinks, elsewhere);

        assertThat(graph.around(fallen, List.of(fallen), ada).linksTo(fallen))
                .containsExactly(new Link(answer, How.AGAINST, fallen));
        assertThat(graph.around(answer, List.of(answer), ada).linksFrom(answer))
                .containsExactlyInAnyOrder(new Link(answer, How.AGAINST, claim), new Link(answer, How.AGAINST, fallen));
        var picture = graph.around(claim, List.of(claim), ada);
        assertThat(picture.linksFrom(sunk)).containsExactly(new Link(sunk, How.AGAINST, claim));
        assertThat(picture.more()).isEmpty();
    }

    @Test
    void everyNodeSaysWhatItIsAndWhereItOpens() {
        stories.rename(ada, told.id(), "La marée");

        assertThat(graph.around(scene, List.of(), ada).nodes())
                .containsExactlyInAnyOrder(
                        new Node(story, "La marée", "", told.path(), false, false),
                        new Node(scene, "", "La marée", told.scenes().getFirst().path(), false, false),
                        new Node(question, "Is the sea rising?", "", "debates/" + room, false, false),
                        new Node(claim, "It rises.", "", "debates/" + room + "#claim-" + claim.id(), false, false),
                        new Node(answer, "Not here.", "", "debates/" + room + "#claim-" + answer.id(), false, false),
                        new Node(source, "Tides", "tides.example", "graph/source/" + source.id(), false, false));
    }

    @ParameterizedTest
    @EnumSource
    void whoHasARoleInTheStorySeesItAndOthersDoNot(Role role) {
        for (var thing : List.of(story, scene, question, claim, source)) {
            assertThatThrownBy(() -> graph.around(thing, List.of(), ben)).isInstanceOf(Unknown.class);
            assertThatThrownBy(() -> graph.around(thing, List.of(), null)).isInstanceOf(Unknown.class);
        }

        access.give(ada, told.id().place(), ben, role);

        assertThat(graph.around(source, List.of(), ben)).isEqualTo(graph.around(source, List.of(), ada));
    }

    @Test
    void aMachinesClaimsAndQuestionsSayTheyAre() {
        var run = new DraftRun(Ids.next(), "a model", Instant.EPOCH, ada);
        debates.revise(ada, claimed, new MachineAnswer(run, "It rises."), "It rises.");
        debates.revise(ada, claimed, "It rises fast.");
        debates.revise(
                ada, debates.read(room, ada).thesis().id(), new MachineAnswer(run, "It rises."), "It rises. Does it?");

        assertThat(graph.around(question, List.of(), ada).nodes())
                .filteredOn(Node::machine)
                .extracting(Node::thing)
                .containsExactlyInAnyOrder(question, claim);
    }

    @Test
    void theCardBehindTheBadgeSaysWhichRunsAndWhoAsked() {
        var spoke = new DraftRun(Ids.next(), "a model", Instant.EPOCH, ada);
        var asked = new DraftRun(Ids.next(), "another model", Instant.EPOCH, ada);
        var wrote = new DraftRun(Ids.next(), "a third model", Instant.EPOCH, ada);
        debates.revise(ada, claimed, new MachineAnswer(spoke, "It rises."), "It rises.");
        debates.revise(
                ada,
                debates.read(room, ada).thesis().id(),
                new MachineAnswer(asked, "It falls."),
                "It falls. Does it?");
        documents.draft(new DocumentId(scene.id()), ada, wrote, 0, "The tide came. ");

        assertThat(runs.in(claim, false, ada)).extracting(RunLine::model).containsExactly("a model");
        assertThat(runs.in(claim, true, ada)).extracting(RunLine::model).containsExactly("a model", "another model");
        assertThat(runs.in(question, false, ada)).extracting(RunLine::model).containsExactly("another model");
        assertThat(runs.in(scene, false, ada))
                .containsExactly(new RunLine(wrote.id(), "generated", "a third model", Instant.EPOCH, "Ada", ""));
        assertThat(runs.in(source, false, ada)).isEmpty();
        for (var closed : List.of(claim, question, scene)) {
            assertThatThrownBy(() -> runs.in(closed, false, ben)).isInstanceOf(Unknown.class);
        }
    }

    @Test
    void theHostSeesNoMoreThanAnybody() {
        SharedGraph.driver()
                .executableQuery("MATCH (p:Person {id: $id}) SET p.host = true")
                .withParameters(Map.of("id", ben.value()))
                .execute();

        assertThatThrownBy(() -> graph.around(question, List.of(), ben)).isInstanceOf(Unknown.class);
    }

    @Test
    void whatIsClosedIsNeitherShownNorCounted() {
        var open = debates.open(ada, "Who pays?").id();
        access.openToEveryone(ada, open.place(), Role.READER);
        var payer = debates.state(ada, open, "The coast pays.");
        debates.cite(ada, payer, TIDES);

        var seen = graph.around(source, List.of(), null);

        assertThat(seen.nodes())
                .extracting(Node::thing)
                .containsExactlyInAnyOrder(
                        source, new Thing(Kind.CLAIM, payer.value()), new Thing(Kind.QUESTION, open.value()));
        assertThat(seen.more()).isEmpty();
    }

    @Test
    void aRoomThatWasOpenedDoesNotShowTheClosedStoryItCameFrom() {
        access.openToEveryone(ada, room.place(), Role.READER);

        assertThat(graph.around(question, List.of(), null).nodes())
                .extracting(node -> node.thing().kind())
                .doesNotContain(Kind.STORY, Kind.SCENE);
    }

    @Test
    void whatWasDeletedIsNotThere() {
        stories.deleteScene(ada, told.scenes().getFirst().id());

        assertThatThrownBy(() -> graph.around(scene, List.of(), ada)).isInstanceOf(Unknown.class);
        assertThat(graph.around(story, List.of(), ada).nodes())
                .extracting(Node::thing)
                .containsExactly(story);
        assertThat(graph.around(question, List.of(), ada).nodes())
                .extracting(Node::thing)
                .doesNotContain(story, scene);
    }

    @Test
    void aWithdrawnClaimSaysSo() {
        debates.withdraw(ada, claimed);

        assertThat(graph.around(question, List.of(), ada).node(claim))
                .get()
                .extracting(Node::withdrawn)
                .isEqualTo(true);
    }

    @Test
    void whatDoesNotFitIsCountedAndShownWhenUnfolded() {
        for (var i = 0; i < 30; i++) {
            debates.state(ada, room, "Remark %d.".formatted(i));
        }

        var thesis = debates.read(room, ada).thesis().id();
        debates.argue(ada, thesis, Stance.AGAINST, "It does not.");

        var folded = graph.around(question, List.of(), ada);
        var unfolded = graph.around(question, List.of(question), ada);

        assertThat(folded.more()).containsKey(question);
        assertThat(folded.linksTo(question).size() + folded.more().get(question))
                .isEqualTo(33);
        assertThat(unfolded.more()).doesNotContainKey(question);
        assertThat(unfolded.linksTo(question)).hasSize(33);
    }

    @Test
    void aStoryTellsWhichQuestionsItRaised() {
        assertThat(graph.raisedBy(story, ada).links())
                .containsExactly(new Link(story, How.HOLDS, scene), new Link(scene, How.RAISED, question));
        assertThatThrownBy(() -> graph.raisedBy(story, ben)).isInstanceOf(Unknown.class);
    }

    @Test
    void claimsWithoutASourceAreNamed() {
        assertThat(graph.unsourced(question, ada).nodes())
                .extracting(Node::thing)
                .containsExactly(question, answer);
        assertThat(graph.unsourced(story, ada).nodes())
                .extracting(Node::thing)
                .containsExactlyInAnyOrder(story, scene, question, answer);
        assertThatThrownBy(() -> graph.unsourced(question, null)).isInstanceOf(Unknown.class);
    }

    @Test
    void theShortestConnectionGoesOnlyOverWhatTheReaderMayRead() {
        var other = debates.open(ada, "Who pays?").id();
        access.openToEveryone(ada, other.place(), Role.READER);
        access.openToEveryone(ada, room.place(), Role.READER);
        var payer = debates.state(ada, other, "The coast pays.");
        var paid = new Thing(Kind.QUESTION, other.value());
        assertThat(graph.between(question, paid, ben).links()).isEmpty();

        debates.cite(ada, payer, TIDES);

        assertThat(graph.between(question, paid, ben).links())
                .containsExactly(
                        new Link(claim, How.FOR, question),
                        new Link(claim, How.RESTS_ON, source),
                        new Link(new Thing(Kind.CLAIM, payer.value()), How.RESTS_ON, source),
                        new Link(new Thing(Kind.CLAIM, payer.value()), How.STATED, paid));
        assertThat(graph.between(story, paid, ada).links()).hasSize(6);
        assertThatThrownBy(() -> graph.between(story, paid, ben)).isInstanceOf(Unknown.class);
        assertThat(graph.between(paid, paid, ben).nodes()).hasSize(1);
    }
}
