package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.cases.StatementService;

/** A title that everyone may read is read by the rules of the house, which hold the story it names. */
@OnRealGraph
class HouseReadsTitlesTests {

    private static final String THREAT = "On devrait tuer tous les migrants";

    @Autowired
    private HouseReadsTitles house;

    @Autowired
    private StoryService stories;

    @Autowired
    private Stories all;

    @Autowired
    private HeldScenes held;

    @Autowired
    private ModeratedStories moderated;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private StatementService statements;

    private PersonId ada;
    private StoryId story;

    @BeforeEach
    void aStory() {
        ada = accounts.arrive("Ada").person().id();
        story = stories.begin(ada, THREAT).id();
    }

    @Test
    void aTitleThatOnlyThoseInvitedReadIsNotRead() {
        house.readWhatWaits();

        assertThat(title()).isEqualTo(THREAT);
        assertThat(statements.read(ada)).isEmpty();
    }

    @Test
    void itIsReadWhenTheStoryIsOpened() {
        open();
        house.readWhatWaits();

        assertThat(title()).isEmpty();
        assertThat(statements.read(ada)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo("story");
            assertThat(told.decision().automated()).isTrue();
            assertThat(told.rule()).startsWith("threat-to-a-group@");
        });
    }

    @Test
    void itIsReadWhenAnOpenStoryGetsAnother() {
        stories.rename(ada, story, "The tide");
        open();
        house.readWhatWaits();
        assertThat(title()).isEqualTo("The tide");

        stories.rename(ada, story, THREAT);
        house.readWhatWaits();

        assertThat(title()).isEmpty();
    }

    @Test
    void theSameTitleGivenWhileTheStoryIsHeldIsTakenAwayWithoutAnotherDecision() {
        open();
        house.readWhatWaits();
        stories.rename(ada, story, THREAT);
        assertThat(title()).isEqualTo(THREAT);

        house.readWhatWaits();

        assertThat(title()).isEmpty();
        assertThat(statements.read(ada)).hasSize(1);
    }

    @Test
    void aStoryThatIsHeldWithoutACaseIsReadAgainAtTheStart() {
        open();
        held.hold(story);

        house.readWhatWasLeft();
        house.readWhatWaits();

        assertThat(title()).isEmpty();
        assertThat(statements.read(ada)).hasSize(1);
    }

    @Test
    void whoReportsAStorySeesNothingOfItThatIsHeld() {
        stories.rename(ada, story, "The tide");
        open();
        assertThat(moderated.seen(story.value(), null).orElseThrow().text()).isEqualTo("The tide");
        held.hold(story);

        assertThat(moderated.seen(story.value(), null)).isEmpty();
        assertThat(moderated.kept(story.value()).orElseThrow().text()).isEqualTo("The tide");
    }

    @Test
    void storiesThatChangedLastAreKnownAtTheStart() {
        var later = stories.begin(ada, "Later").id();

        assertThat(all.changedLast(Duration.ZERO)).containsExactly(later);
        assertThat(all.changedLast(Duration.ofHours(1))).contains(story, later);
    }

    private void open() {
        access.openToEveryone(ada, story.place(), Role.READER);
    }

    private String title() {
        return all.find(story).orElseThrow().title();
    }
}
