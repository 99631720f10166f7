package org.storytank.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.storytank.drafting.Prompt.About;
import org.storytank.drafting.Prompt.Outcome;
import org.storytank.provenance.Involvement;

class PromptsTests {

    private final Prompts prompts = new Prompts();

    @Test
    void everythingOneCanAskForIsThereInItsOrder() {
        assertThat(prompts.in(Prompt.Where.SCENE))
                .extracting(Prompt::id)
                .containsExactly(
                        "continue",
                        "openings",
                        "rephrase",
                        "shorten",
                        "dialogue",
                        "beats",
                        "questions",
                        "translate",
                        "correct");
        assertThat(prompts.in(Prompt.Where.ROOM))
                .extracting(Prompt::id)
                .containsExactly("strongest", "critical", "quotes");
    }

    @Test
    void eachHasAVersionAndAnExample() {
        assertThat(prompts.all()).allSatisfy(prompt -> {
            assertThat(prompt.version()).isPositive();
            assertThat(prompt.instruction()).contains("An example");
            assertThat(prompt.name()).isEqualTo(prompt.id() + "@" + prompt.version());
        });
    }

    @Test
    void onlyWhatSaysAPassageDifferentlyTakesItsPlace() {
        assertThat(prompts.all()).allSatisfy(prompt -> {
            var replaces = prompt.outcome() == Outcome.REPLACE || prompt.outcome() == Outcome.CORRECT;
            assertThat(replaces).isEqualTo(prompt.about() == About.SELECTION);
            assertThat(replaces).isEqualTo(prompt.involvement() != Involvement.GENERATED);
        });
    }
}
