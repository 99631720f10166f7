package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storytank.debate.Quotations.Line;

class QuotationsTests {

    private static final ClaimId QUESTION = new ClaimId("q");
    private static final ClaimId LATE = new ClaimId("late");
    private static final Map<ClaimId, String> SAID = Map.of(
            QUESTION,
            "Should festivals pay artists at once?",
            LATE,
            "Festivals pay late, and the young ones cannot wait.\nI have seen three stop. It is impossible that they gain 1.5 or -5 %.");

    private static Quotations in(String answer) {
        return Quotations.in(answer, List.of(QUESTION, LATE), SAID);
    }

    @Test
    void wordsOfTheClaimAreKeptInTheAnswersOrder() {
        assertThat(in("I have seen three stop. [2]\nfestivals PAY late and the young ones cannot wait [2]\n"
                        + "Should festivals pay artists at once? [1]"))
                .isEqualTo(new Quotations(
                        List.of(
                                new Line("I have seen three stop.", LATE),
                                new Line("Festivals pay late, and the young ones cannot wait.", LATE),
                                new Line("Should festivals pay artists at once?", QUESTION)),
                        0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Festivals never pay, and the young ones cannot wait. [2]",
                "Festivals pay late, I have seen three stop. [2]",
                "Festivals pay late, and the young ones cannot wait. [1]",
                "Festivals pay late, and the young ones cannot wait. [3]",
                "Festivals pay late, and the young ones cannot wait. [0]",
                "Festivals pay late, and the young ones cannot wait.",
                "possible that they gain 1.5 [2]",
                "It is impossible that they gain 15 [2]",
                "It is impossible that they gain 1.5 or 5 % [2]",
                "late [2]",
                "[2]",
                "Here is what I chose:"
            })
    void whatNobodySaidSoIsDroppedAndCounted(String line) {
        assertThat(in(line)).isEqualTo(new Quotations(List.of(), 1));
    }
}
