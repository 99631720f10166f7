package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
@TestPropertySource(
        properties = {
            "storytank.story.title-length=10",
            "storytank.story.scenes-per-story=2",
            "storytank.story.stories-per-person=2"
        })
class LimitTests {

    @Autowired
    StoryService stories;

    @Autowired
    AccountService accounts;

    PersonId ada;

    @BeforeEach
    void somebody() {
        ada = accounts.arrive("Ada").person().id();
    }

    @Test
    void aTitleThatIsTooLongIsRefusedAndTheOldOneStays() {
        var story = stories.begin(ada);
        stories.rename(ada, story.id(), "La marée");

        assertThatThrownBy(() -> stories.rename(ada, story.id(), "La marée haute"))
                .hasMessage("A title has at most 10 characters; make it shorter.");
        assertThat(stories.story(story.id(), ada).title()).isEqualTo("La marée");
    }

    @Test
    void aStoryTakesNoMoreScenesThanTheSettingSays() {
        var story = stories.begin(ada);
        stories.addScene(ada, story.id(), null);

        assertThatThrownBy(() -> stories.addScene(ada, story.id(), null))
                .hasMessageContaining("at most 2 scenes")
                .hasMessageContaining("go on in a new story");
    }

    @Test
    void aPersonOwnsNoMoreStoriesThanTheSettingSays() {
        stories.begin(ada);
        stories.begin(ada);

        assertThatThrownBy(() -> stories.begin(ada)).hasMessageContaining("at most 2 stories");
        assertThat(stories.storiesOf(ada)).hasSize(2);
    }
}
