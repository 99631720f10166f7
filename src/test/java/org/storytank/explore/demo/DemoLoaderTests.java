package org.storytank.explore.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.storytank.account.AccountService;
import org.storytank.graph.OnRealGraph;
import org.storytank.story.StoryService;

@OnRealGraph
@ExtendWith(OutputCaptureExtension.class)
class DemoLoaderTests {

    @Autowired
    private Demo demo;

    @Autowired
    private Beginnings beginnings;

    @Autowired
    private AccountService accounts;

    @Autowired
    private StoryService stories;

    @Test
    void anEmptyPlaceGetsItsDemoStoriesOnce(CapturedOutput said) {
        start();
        start();

        assertThat(stories.openStories()).hasSize(DemoLoader.FILES.size());
        assertThat(said).doesNotContain("are not whole");
    }

    @Test
    void aPlaceThatEndedWhileTheDemoWasWrittenSaysSo(CapturedOutput said) {
        beginnings.demoBegins();
        accounts.arrive("A person of the demo");

        start();

        assertThat(said).contains("The demo stories are not whole");
        assertThat(stories.openStories()).isEmpty();
    }

    private void start() {
        new DemoLoader(new DemoSettings(true), beginnings, demo).run(new DefaultApplicationArguments());
    }
}
