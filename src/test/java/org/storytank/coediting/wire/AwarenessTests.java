package org.storytank.coediting.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.yjs.Lib0Writer;
import org.storytank.coediting.yjs.MalformedUpdate;

class AwarenessTests {

    private static final byte[] ADA = HexFormat.of().parseHex("010101177b2275736572223a7b226e616d65223a22416461227d7d");

    private final HandClock time = new HandClock();
    private final Awareness awareness = new Awareness(time, new AwarenessLimits(2, 100));

    @Test
    void aStateMadeByJavaScriptIsReadAndWrittenBack() {
        assertThat(awareness.apply(ADA).added()).containsExactly(1L);

        assertThat(awareness.states()).isEqualTo(Map.of(1L, "{\"user\":{\"name\":\"Ada\"}}"));
        assertThat(awareness.encode()).isEqualTo(ADA);
    }

    @Test
    void anOlderOrEqualStateIsIgnored() {
        awareness.apply(state(1, 5, "{\"a\":1}"));

        assertThat(awareness.apply(state(1, 4, "{\"a\":2}")).isEmpty()).isTrue();
        assertThat(awareness.apply(state(1, 5, "{\"a\":2}")).isEmpty()).isTrue();
        assertThat(awareness.apply(state(1, 6, "{\"a\":2}")).updated()).containsExactly(1L);
    }

    @Test
    void anEqualClockRemoves() {
        awareness.apply(state(1, 5, "{}"));

        assertThat(awareness.apply(state(1, 5, "null")).removed()).containsExactly(1L);
        assertThat(awareness.states()).isEmpty();
    }

    @Test
    void anOlderStateDoesNotBringBackWhoIsGone() {
        awareness.apply(state(1, 5, "{}"));
        assertThat(awareness.remove(List.of(1L))).isEqualTo(state(1, 5, "null"));

        assertThat(awareness.apply(state(1, 5, "{}")).isEmpty()).isTrue();
        assertThat(awareness.apply(state(1, 6, "{}")).added()).containsExactly(1L);
    }

    @Test
    void whoIsSilentForThirtySecondsIsGone() {
        awareness.apply(state(1, 1, "{}"));
        time.pass(Duration.ofSeconds(20));
        awareness.apply(state(2, 1, "{}"));
        time.pass(Duration.ofSeconds(10));

        assertThat(awareness.removeSilent()).isEqualTo(state(1, 1, "null"));
        assertThat(awareness.removeSilent()).isNull();
        assertThat(awareness.states()).containsOnlyKeys(2L);
    }

    @Test
    void tooManyOrTooLongStatesAreRefusedAndNothingIsTaken() {
        awareness.apply(state(1, 1, "{}"));
        awareness.apply(state(2, 1, "{}"));

        assertThat(reasonOf(state(3, 1, "{}"))).isEqualTo(MalformedUpdate.Reason.LIMIT);
        assertThat(reasonOf(state(1, 2, "\"" + "x".repeat(100) + "\""))).isEqualTo(MalformedUpdate.Reason.LIMIT);
        assertThat(reasonOf(state(1, 2, ""))).isEqualTo(MalformedUpdate.Reason.INVALID_JSON);
        assertThat(awareness.states()).containsOnlyKeys(1L, 2L);
    }

    private MalformedUpdate.Reason reasonOf(byte[] states) {
        return catchThrowableOfType(MalformedUpdate.class, () -> awareness.apply(states))
                .reason();
    }

    private static byte[] state(long client, long clock, String json) {
        var out = new Lib0Writer();
        out.varUint(1);
        out.varUint(client);
        out.varUint(clock);
        out.varString(json);
        return out.toBytes();
    }

    private static final class HandClock extends Clock {
        private Instant now = Instant.EPOCH;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
