package org.storytank.moderation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.storytank.moderation.Audience;
import org.storytank.moderation.Scope;

class TimelineTests {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Timeline timeline = new Timeline(3, 5);

    private Reading said(String author, String text, long second) {
        return House.RULES.reading(
                text,
                new Circumstances(Scope.CLAIM, Audience.ADULTS, author, NOON.plusSeconds(second), 0, Map.of()),
                timeline);
    }

    private int count(Counted what, Reading reading) {
        return timeline.count(what, MINUTE, reading);
    }

    @Test
    void textsOfTheLastMinuteCountAndThoseOfOthersDoNot() {
        timeline.add(said("ada", "one", 0));
        timeline.add(said("ada", "two", 50));
        timeline.add(said("ben", "three", 55));

        assertThat(count(Counted.TEXTS, said("ada", "four", 59))).isEqualTo(3);
        assertThat(count(Counted.TEXTS, said("ada", "four", 61))).isEqualTo(2);
    }

    @Test
    void theSameWordsAreTheSameTextHoweverTheyArePunctuated() {
        timeline.add(said("ada", "Come to the port!", 0));

        assertThat(count(Counted.SAME_TEXT, said("ada", "come, to the PORT", 1)))
                .isEqualTo(2);
        assertThat(count(Counted.SAME_TEXT, said("ada", "come to the sea", 1))).isEqualTo(1);
        assertThat(count(Counted.AUTHORS_OF_SAME_TEXT, said("ben", "Come to the port", 1)))
                .isEqualTo(2);
    }

    @Test
    void noMoreIsRememberedThanItsBounds() {
        for (var second = 0; second < 9; second++) {
            timeline.add(said("ada", "text " + second, second));
        }
        assertThat(count(Counted.TEXTS, said("ada", "more", 10))).isEqualTo(6);

        for (var author : new String[] {"ben", "cid", "dan"}) {
            timeline.add(said(author, "hello", 11));
        }
        assertThat(count(Counted.TEXTS, said("ada", "more", 12)))
                .as("the one heard of longest ago is forgotten")
                .isEqualTo(1);
    }

    @Test
    void whoIsNotKnownIsNotCounted() {
        timeline.add(said("", "one", 0));

        assertThat(count(Counted.TEXTS, said("", "two", 1))).isZero();
    }
}
