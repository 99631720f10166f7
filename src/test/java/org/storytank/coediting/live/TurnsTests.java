package org.storytank.coediting.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private final Turns turns = new Turns();
    private final List<String> began = new ArrayList<>();

    @Test
    void whoAsksFirstBeginsAtOnceAndTheOthersOneByOneInTheOrderOfAsking() {
        ask("first");
        ask("second");
        ask("third");
        assertThat(began).containsExactly("first");
        assertThat(turns.waiting()).isEqualTo(2);

        turns.end();
        assertThat(began).containsExactly("first", "second");

        turns.end();
        assertThat(began).containsExactly("first", "second", "third");
    }

    @Test
    void afterTheLastHasEndedWhoAsksBeginsAtOnce() {
        ask("first");
        turns.end();

        ask("second");

        assertThat(began).containsExactly("first", "second");
    }

    private void ask(String name) {
        turns.ask(() -> began.add(name));
    }
}
