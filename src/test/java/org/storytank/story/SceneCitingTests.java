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
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.PersonalData;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.debate.DebateService;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;
import org.storytank.source.NewCitation;
import org.storytank.source.NotAccepted;
import org.storytank.source.SourceService;
import org.storytank.story.StoryEvent.SceneSourced;

@OnRealGraph
@RecordApplicationEvents
@TestPropertySource(properties = "storytank.story.citations-per-scene=2")
class SceneCitingTests {

    private static final TextRange SEA = new TextRange(0, 12);
    private static final TextRange WHALES = new TextRange(14, 29);
    private static final NewCitation TIDES =
            new NewCitation("https://shom.example/tides", "Tides", "Ada; Ben Ali", "2024", "It rose.", "p. 3");
    private static final NewCitation ZOO = new NewCitation("https://zoo.example/whales", "Whales", "", "", "", "");

    @Autowired
    StoryService stories;

    @Autowired
    SceneCiting citing;

    @Autowired
    SourceService sources;

    @Autowired
    DebateService debates;

    @Autowired
    DocumentService documents;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    @Autowired
    ModeratedScenes moderation;

    @Autowired
    List<PersonalData> kept;

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
        stories.rename(ada, story.id(), "La marée");
        scene = story.scenes().getFirst().id();
        documents.append(
                scene.document(),
                ada,
                List.of(new TextPiece("The sea rose. Whales are fish. Nobody slept.", Map.of())));
    }

    @Test
    void aPassageSaysWhatItRestsOn() {
        var cited = citing.cite(ada, scene, SEA, TIDES, false);

        assertThat(cited.words()).isEqualTo("The sea rose");
        assertThat(cited.citation().quote()).isEqualTo("It rose.");
        assertThat(cited.citation().by()).contains(ada);
        assertThat(citing.in(scene, ada)).containsExactly(cited);
        assertThat(events.stream(SceneSourced.class)).containsExactly(new SceneSourced(story.id(), scene, List.of()));
    }

    @Test
    void aClaimAndAPassageRestOnTheSameSource() {
        var claim = debates.state(ada, debates.open(ada, "Is the sea rising?").id(), "It rises.");
        var under = debates.cite(ada, claim, TIDES);

        var cited = citing.cite(
                ada, scene, SEA, new NewCitation("HTTPS://shom.example:443/tides#now", "Tides", "", "", "", ""), false);

        assertThat(cited.citation().source()).isEqualTo(under.source());
        assertThat(sources.see(under.source().id(), ada).citations())
                .extracting(one -> one.text().words().text())
                .containsExactlyInAnyOrder("The sea rose", "It rises.");
        assertThat(sources.see(under.source().id(), ada).citations())
                .extracting(one -> one.text().story())
                .containsExactlyInAnyOrder(Optional.of("La marée"), Optional.empty());
    }

    @Test
    void aSourceThatIsKnownIsCitedAsItIsDescribed() {
        var first = citing.cite(ada, scene, SEA, TIDES, false).citation();

        var again = citing.cite(
                        ada,
                        scene,
                        WHALES,
                        first.source().id(),
                        new NewCitation("", "", "", "", "Whales sing.", "p. 9"),
                        false)
                .citation();

        assertThat(again.source()).isEqualTo(first.source());
        assertThat(again.work()).isEqualTo(first.work());
        assertThat(again.quote()).isEqualTo("Whales sing.");
        assertThatThrownBy(() -> citing.cite(
                        ben,
                        stories.begin(ben).scenes().getFirst().id(),
                        SEA,
                        first.source().id(),
                        TIDES,
                        false))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void thePassageStaysOnItsWordsAndTheListInTheOrderOfTheText() {
        var whales = citing.cite(ada, scene, WHALES, ZOO, false);
        var sea = citing.cite(ada, scene, SEA, TIDES, false);

        documents.draft(scene.document(), ada, new DraftRun("run-1", "a model", Instant.EPOCH, ada), 0, "Listen. ");

        assertThat(citing.in(scene, ada))
                .extracting(SceneCitation::passage)
                .containsExactly(sea.passage(), whales.passage());
        assertThat(citing.in(scene, ada).getLast().where()).contains(new TextRange(22, 37));
        assertThat(citing.in(scene, ada).getLast().words()).isEqualTo("Whales are fish");
    }

    @Test
    void whatAMachineWroteOfAPassageIsTheMachinesOnTheSourcesPageToo() {
        documents.draft(
                scene.document(), ada, new DraftRun("run-1", "a model", Instant.EPOCH, ada), 21, "blue, which ");
        var cited = citing.cite(ada, scene, new TextRange(14, 41), ZOO, false);

        assertThat(sources.see(cited.citation().source().id(), ada)
                        .citations()
                        .getFirst()
                        .text()
                        .words())
                .isEqualTo(LabelledText.of("Whales ", new Origin.Imported(ada))
                        .plus(LabelledText.of("blue, which ", new Origin.Draft("run-1")))
                        .plus(LabelledText.of("are fish", new Origin.Imported(ada))));
    }

    @Test
    void aSceneCitesNoMoreSourcesThanTheSettingSays() {
        citing.cite(ada, scene, SEA, TIDES, false);
        var second = citing.cite(ada, scene, WHALES, ZOO, false);

        assertThatThrownBy(() -> citing.cite(ada, scene, WHALES, TIDES, false))
                .hasMessage("A scene cites at most 2 sources; take one away that matters less.");
        citing.takeAway(ada, scene, second.citation().id());
        citing.cite(ada, scene, WHALES, TIDES, false);
        assertThat(citing.in(scene, ada)).hasSize(2);
    }

    @Test
    void debatesThatPassagesRaiseAreNotCountedAmongThem() {
        citing.cite(ada, scene, SEA, TIDES, false);
        stories.question(ada, scene, WHALES, "Is that true?");
        citing.cite(ada, scene, WHALES, ZOO, false);

        assertThat(citing.in(scene, ada)).hasSize(2);
        assertThat(stories.raisedIn(scene, ada)).hasSize(1);
    }

    @Test
    void whoCitedTakesItAwayAndTheSourceNobodyCitesGoes() {
        access.give(ada, story.id().place(), ben, Role.WRITER);
        var cited = citing.cite(ben, scene, SEA, TIDES, false).citation();
        var adas = citing.cite(ada, scene, WHALES, ZOO, false).citation();

        citing.takeAway(ben, scene, cited.id());

        assertThat(citing.in(scene, ada)).hasSize(1);
        assertThat(count("MATCH (n:Source {url: 'https://shom.example/tides'}) RETURN count(n)"))
                .isZero();
        assertThat(count("MATCH (n:Passage)-[:OF]->(:Document {id: $scene}) RETURN count(n)"))
                .isEqualTo(1);
        assertThatThrownBy(() -> citing.takeAway(ben, scene, adas.id())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aCitationOfAnotherSceneIsNotTakenAwayHere() {
        var cited = citing.cite(ada, scene, SEA, TIDES, false).citation();
        var other = stories.addScene(ada, story.id(), null).id();

        assertThatThrownBy(() -> citing.takeAway(ada, other, cited.id())).isInstanceOf(Unknown.class);
        assertThat(citing.in(scene, ada)).hasSize(1);
    }

    @Test
    void aSourceThatIsRefusedLeavesNoPassage() {
        assertThatThrownBy(() -> citing.cite(
                        ada, scene, SEA, new NewCitation("javascript:alert(1)", "Tides", "", "", "", ""), false))
                .isInstanceOf(NotAccepted.class);

        assertThat(count("MATCH (n:Passage)-[:OF]->(:Document {id: $scene}) RETURN count(n)"))
                .isZero();
    }

    @Test
    void noWordsNoCitation() {
        assertThatThrownBy(() -> citing.cite(ada, scene, new TextRange(3, 3), TIDES, false))
                .isInstanceOf(NothingQuoted.class);
        assertThatThrownBy(() -> citing.cite(ada, scene, new TextRange(3, 4), TIDES, false))
                .isInstanceOf(NothingQuoted.class);
    }

    @Test
    void whatAClosedStoryRestsOnIsNoOneElsesBusiness() {
        var source = citing.cite(ada, scene, SEA, TIDES, false).citation().source();

        assertThatThrownBy(() -> sources.see(source.id(), ben)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> sources.see(source.id(), null)).isInstanceOf(Unknown.class);

        access.openToEveryone(ada, story.id().place(), Role.READER);
        assertThat(sources.see(source.id(), null).citations()).hasSize(1);
    }

    @Test
    void aHeldSceneLeaksNotWhatItRestsOn() {
        access.openToEveryone(ada, story.id().place(), Role.READER);
        var cited = citing.cite(ada, scene, SEA, TIDES, false).citation();

        moderation.hold(scene.value());

        assertThatThrownBy(() -> sources.see(cited.source().id(), null)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> citing.in(scene, ben)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> citing.cite(ada, scene, WHALES, ZOO, false)).isInstanceOf(HeldScene.class);
        assertThat(count("MATCH (n:Citation) RETURN count(n)")).isZero();
        assertThat(citing.in(scene, ada)).extracting(SceneCitation::citation).containsExactly(cited);

        moderation.restore(scene.value());

        assertThat(sources.see(cited.source().id(), null).citations()).hasSize(1);
        assertThat(events.stream(SceneSourced.class))
                .contains(new SceneSourced(story.id(), scene, List.of(cited.id())));
    }

    @Test
    void aDeletedSceneRestsOnNothingUntilItIsBack() {
        var cited = citing.cite(ada, scene, SEA, TIDES, false).citation();
        stories.addScene(ada, story.id(), null);

        stories.deleteScene(ada, scene);

        assertThatThrownBy(() -> sources.see(cited.source().id(), ada)).isInstanceOf(Unknown.class);
        moderation.hold(scene.value());
        moderation.restore(scene.value());
        assertThatThrownBy(() -> sources.see(cited.source().id(), ada)).isInstanceOf(Unknown.class);

        stories.restoreScene(ada, scene);

        assertThat(sources.see(cited.source().id(), ada).citations()).hasSize(1);
        assertThat(citing.in(scene, ada)).hasSize(1);
    }

    @Test
    void whatAPersonCitedIsTheirsToTakeAlong() {
        citing.cite(ada, scene, SEA, TIDES, false);

        assertThat(kept.stream()
                        .flatMap(part -> Optional.ofNullable(part.of(ada).get("citations")).stream())
                        .map(Object::toString))
                .anyMatch(line -> line.contains("https://shom.example/tides") && line.contains("It rose."));
    }

    private int count(String cypher) {
        return SharedGraph.driver()
                .executableQuery(cypher)
                .withParameters(Map.of("scene", scene.value()))
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asInt();
    }
}
