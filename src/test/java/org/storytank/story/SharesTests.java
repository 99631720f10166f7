package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.TextRange;
import org.storytank.graph.Ids;
import org.storytank.graph.OnRealGraph;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Origin;

@OnRealGraph
class SharesTests {

    @Autowired
    StoryService stories;

    @Autowired
    DocumentService documents;

    @Autowired
    AccountService accounts;

    PersonId ada;
    Story story;
    SceneId first;

    @BeforeEach
    void aStory() {
        ada = accounts.arrive("Ada").person().id();
        story = stories.begin(ada);
        first = story.scenes().getFirst().id();
    }

    @Test
    void theSharesOfAStoryAreThoseOfItsScenesTogether() {
        var second = stories.addScene(ada, story.id(), first).id();
        write(first, "The sea rose.");
        write(second, "Nobody slept.");
        var run = new DraftRun(Ids.next(), "a model", Instant.EPOCH, ada);
        documents.draft(second.document(), ada, run, 0, "Dawn. ");

        assertThat(stories.shares(story.id(), ada))
                .isEqualTo(Map.of(new Origin.Imported(ada), 26, new Origin.Draft(run.id()), 6));
    }

    @Test
    void anEmptyStoryIsNobodys() {
        assertThat(stories.shares(story.id(), ada)).isEmpty();
    }

    @Test
    void aCharacterWasWrittenWhenTheChangeThatBroughtItCame() {
        write(first, "The sea rose.");
        var ids = documents.idsIn(first.document(), ada, new TextRange(4, 7)).getFirst();

        assertThat(stories.writtenAt(first, ada, ids.client(), ids.clock()))
                .get(InstanceOfAssertFactories.INSTANT)
                .isCloseTo(
                        Instant.now(),
                        new org.assertj.core.data.TemporalUnitWithinOffset(
                                Duration.ofMinutes(5).toSeconds(), java.time.temporal.ChronoUnit.SECONDS));
        assertThat(stories.writtenAt(first, ada, ids.client(), 1_000)).isEmpty();
    }

    private void write(SceneId scene, String text) {
        documents.append(scene.document(), ada, List.of(new TextPiece(text, Map.of())));
    }
}
