package org.storytank.debate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossReportTests {

    @Test
    void itSaysExactlyWhatWasLostInSentences() {
        var report = new LossReport(Map.of(Loss.UNDERCUTS_BECAME_ATTACKS, 3, Loss.TAGS, 1, Loss.KINDS, 0));

        assertThat(report.sentences(Locale.ENGLISH))
                .containsExactly("One tag was left out.", "3 undercuts became attacks on the first premise.");
        assertThat(report.sentences(Locale.FRENCH))
                .containsExactly(
                        "Un mot-clé n’est pas repris.",
                        "3 objections au raisonnement sont devenues des arguments contre la première prémisse.");
    }

    @Test
    void twoReportsAddUp() {
        assertThat(new LossReport(Map.of(Loss.TAGS, 1)).and(new LossReport(Map.of(Loss.TAGS, 2, Loss.TITLE, 1))))
                .isEqualTo(new LossReport(Map.of(Loss.TAGS, 3, Loss.TITLE, 1)));
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void everyLossHasASentenceForOneAndForMany(Loss loss) {
        Stream.of(Locale.FRENCH, Locale.ENGLISH).forEach(language -> {
            var one = new LossReport(Map.of(loss, 1)).sentences(language);
            var many = new LossReport(Map.of(loss, 1_234)).sentences(language);

            assertThat(one).singleElement().asString().endsWith(".").doesNotContain("{", "|", "#");
            assertThat(many).singleElement().asString().endsWith(".").doesNotContain("{", "|", "#");
            assertThat(loss == Loss.TITLE || many.getFirst().matches(".*1.234.*"))
                    .isTrue();
        });
    }
}
