package org.storytank.coediting.authorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.storytank.coediting.CoeditingSettings;

class CommonPassagesTests {

    private static final String MACHINES =
            "“The storm broke over the harbour at dawn,” said the keeper; and the gulls, who knew, kept silent.";
    private static final String ANOTHERS = "Nobody in the village had ever counted the steps of the old lighthouse.";

    @Test
    void aPassageIsFoundWhateverItsQuotesSpacesAndCapitals() {
        var pasted =
                "He wrote: \"THE STORM  broke over the\nharbour at dawn\" said the keeper and the gulls. " + ANOTHERS;

        assertThat(words(pasted))
                .containsExactly("THE STORM  broke over the\nharbour at dawn\" said the keeper and the gulls");
    }

    @Test
    void thePunctuationThatIsTheSameInBothBelongsToIt() {
        assertThat(words("X" + MACHINES + "X")).containsExactly(MACHINES);
    }

    @Test
    void ligaturesFullWidthLettersAndComposedAccentsAreTheSame() {
        var known = Normalised.of("L’été fut difficile, et la forêt se taisait au-dessus du vieux fleuve.");
        var pasted = Normalised.of(
                "L'e\u0301te\u0301 fut di\uFB03cile et la fore\u0302t se taisait au-dessus du vieux ｆｌｅｕｖｅ");

        assertThat(pasted.text).isEqualTo(known.text);
    }

    @Test
    void fortyLettersAndDigitsInARowAreFoundWhereverTheyStandAndThirtyNineAreNot() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var known = letters(random, 300);
            var at = random.nextInt(known.length() - 40);
            var before = letters(random, random.nextInt(60)) + "#";
            var forty = before + known.substring(at, at + 40) + "#" + letters(random, random.nextInt(60));
            var passages = new CommonPassages(Normalised.of(forty), 40).with(Normalised.of(known));

            assertThat(passages).as("seed %d", seed).hasSize(1);
            assertThat(passages.getFirst().start()).as("seed %d", seed).isLessThanOrEqualTo(before.length());
            assertThat(new CommonPassages(Normalised.of(ANOTHERS + known.substring(at, at + 35)), 40)
                            .with(Normalised.of(known)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void endlessRepetitionIsLookedThroughInTime() {
        var known = Normalised.of("la".repeat(50_000));
        var pasted = Normalised.of("la".repeat(250_000));

        assertThat(new CommonPassages(pasted, 40).with(known)).isNotEmpty();
    }

    @Test
    void whatATextHasInCommonWithAnotherCanBeTakenOut() {
        var answer = "You wrote: " + ANOTHERS + " And so I say: " + MACHINES;

        assertThat(CommonPassages.notIn("Chapter 1. " + ANOTHERS + " The end.", answer, 40))
                .containsExactly("You wrote:", "And so I say: " + MACHINES);
        assertThat(CommonPassages.notIn(answer, answer, 40)).isEmpty();
        assertThat(CommonPassages.notIn("", answer, 40)).containsExactly(answer);
    }

    @Test
    void aSettingBelowWhatIsIndexedIsRefused() {
        var binder = new Binder(new MapConfigurationPropertySource(Map.of("storytank.coediting.machine-match", 39)));

        assertThatThrownBy(() -> binder.bind("storytank.coediting", CoeditingSettings.class))
                .rootCause()
                .hasMessageContaining("machine-match is 39")
                .hasMessageContaining("at least 40");
    }

    private static String letters(Random random, int count) {
        return random.ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> words(String pasted) {
        return new CommonPassages(Normalised.of(pasted), 40)
                .with(Normalised.of(MACHINES)).stream()
                        .map(passage -> pasted.substring(passage.start(), passage.end()))
                        .toList();
    }
}
