package org.storytank.moderation.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PracticeReaderTests {

    private static final String ONE = """
              - id: a-case
                reason: insult
                answer: hold
                question: {fr: Q, en: Q}
                text: {fr: T, en: T}
                why: {fr: P, en: W}
            """;

    @Test
    void anAnswerIsHoldOrLeave() {
        assertThatThrownBy(() -> PracticeReader.read("cases:\n" + ONE.replace("hold", "delete")))
                .isInstanceOf(InvalidRule.class)
                .hasMessage("practice/cases.yaml, line 4: unknown 'delete'. Allowed: hold, leave");
    }

    @Test
    void anIdStandsOnce() {
        assertThatThrownBy(() -> PracticeReader.read("cases:\n" + ONE + ONE))
                .isInstanceOf(InvalidRule.class)
                .hasMessageContaining("line 8");
    }
}
