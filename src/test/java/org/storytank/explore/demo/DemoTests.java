package org.storytank.explore.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccountService;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimKind;
import org.storytank.debate.DebateService;
import org.storytank.graph.OnRealGraph;
import org.storytank.source.Citation;
import org.storytank.story.SceneCiting;
import org.storytank.story.StoryService;

@OnRealGraph
class DemoTests {

    @Autowired
    private Demo demo;

    @Autowired
    private Beginnings beginnings;

    @Autowired
    private AccountService accounts;

    @Autowired
    private StoryService stories;

    @Autowired
    private DocumentService documents;

    @Autowired
    private SceneCiting citing;

    @Autowired
    private DebateService debates;

    @Test
    void whoeverComesFindsTheStoryOpenAndItsDebateBesideIt() {
        demo.write(DemoFile.read("la-maree.yaml"));

        var story = stories.story(stories.openStories().getFirst().id(), null);
        var scene = story.scenes().get(1);
        var raised = stories.raisedIn(scene.id(), null).getFirst();

        assertThat(story.title()).isEqualTo("La marée");
        assertThat(documents.read(scene.id().document(), null).stream()
                        .map(TextPiece::text)
                        .collect(Collectors.joining()))
                .startsWith("La lettre tenait sur une page.")
                .contains(raised.quote());
        assertThat(debates.read(raised.room().id(), null).claims()).hasSize(10);
        var cited = citing.in(scene.id(), null).getFirst();
        assertThat(cited.words()).isEqualTo("Parce qu’il y a quelqu’un qui le fait");
        assertThat(debates.read(raised.room().id(), null).claims())
                .flatExtracting(Claim::citations)
                .extracting(Citation::source)
                .contains(cited.citation().source());
    }

    @Test
    void itsClaimsSayWhatTheyAreFactsAndValuesAndSomethingToDecide() {
        demo.write(DemoFile.read("the-tide.yaml"));

        var story = stories.story(stories.openStories().getFirst().id(), null);
        var raised = stories.raisedIn(story.scenes().get(1).id(), null).getFirst();

        assertThat(debates.read(raised.room().id(), null).claims())
                .extracting(Claim::kind)
                .contains(Optional.of(ClaimKind.FACT), Optional.of(ClaimKind.VALUE), Optional.of(ClaimKind.PROPOSAL));
    }

    @Test
    void aPlaceWhereSomebodyHasBeenIsNoLongerEmpty() {
        assertThat(beginnings.nothingYet()).isTrue();

        accounts.arrive("Ada");

        assertThat(beginnings.nothingYet()).isFalse();
    }
}
