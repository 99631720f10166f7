package org.storytank.coediting.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTests {

    private static final long WINDOW = 50;

    private final Pace pace = new Pace(1_000, WINDOW);

    @Test
    void theFirstBeginsAtOnce() {
        assertThat(pace.next(WINDOW)).isEqualTo(1_000);
    }

    @Test
    void theNextBeginsSoThatItEndsWithinTheWindowAfterTheLastBegan() {
        commit(1_000, 8);

        assertThat(pace.next(WINDOW)).isEqualTo(1_000 + WINDOW - 8);
    }

    @Test
    void oneShortCommitDoesNotLetALongOneBeForgotten() {
        commit(1_000, 16);
        commit(1_050, 2);

        assertThat(pace.next(WINDOW)).isEqualTo(1_050 + WINDOW - 15);
    }

    @Test
    void afterManyShortCommitsALongOneIsForgotten() {
        commit(1_000, 1_600);
        for (int i = 0; i < 200; i++) {
            commit(3_000 + i * WINDOW, 4);
        }

        assertThat(pace.next(WINDOW)).isBetween(3_000 + 200 * WINDOW - 20, 3_000 + 200 * WINDOW - 4);
    }

    @Test
    void onASlowDiskCommitsBeginTwiceInAWindowAtMost() {
        commit(1_000, 700);

        assertThat(pace.next(WINDOW)).isEqualTo(1_000 + WINDOW / 2);
    }

    private void commit(long begins, long takes) {
        pace.begins(begins);
        pace.ends(begins + takes);
    }
}
