package org.storytank.coediting.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.storytank.coediting.yjs.MalformedUpdate.Reason;

/** What hostile updates may cost ends in a refusal; what people write offline for a day never does. */
class WorkLimitTests {

    private static final int A_DAY = 20_000;

    private final YDoc ada = new YDoc(1, true);
    private final YDoc ben = new YDoc(2, true);

    @Test
    void anUpdateThatIsTooMuchWorkIsTakenBackWholeWhereverItStopped() {
        ada.text("t").insert(0, "🌊 and more", Map.of("bold", true));
        ada.map("m").set("k", "ada");
        ben.apply(ada.encode());
        for (var i = 0; i < 50; i++) {
            ada.text("t").insert(0, "a");
            ben.text("t").insert(0, "b");
            ada.text("t").insert(3 + i, "c");
            ben.text("t").insert(3 + i, "d");
            ada.map("m").set("l", i);
            ben.map("m").set("l", i);
        }
        ben.text("t").insert(51, "in the pair");
        ben.text("t").delete(60, 2);
        ben.map("m").set("k", "ben");
        ben.map("m").setText("n").insert(0, "nested");
        var before = ada.encode();
        var written = ben.encode();

        var limit = 0;
        for (; isRefused(written, limit); limit += 10) {
            assertThat(ada.encode()).isEqualTo(before);
            assertThat(ada.map("m").get("k")).isEqualTo("ada");
            assertThat(ada.text("t").length()).isEqualTo(111);
        }

        assertThat(limit).isBetween(500, 50_000);
        assertBothEndAlike();
    }

    private boolean isRefused(byte[] update, int limit) {
        try {
            ada.workPerUpdate(limit).apply(update);
            return false;
        } catch (MalformedUpdate refusal) {
            assertThat(refusal.reason()).isEqualTo(Reason.LIMIT);
            return true;
        }
    }

    /** How somebody writes on at a place. */
    enum Way {
        FORWARDS((text, i) -> text.insert(5 + i, "x")),
        BACKWARDS((text, i) -> text.insert(5, "x")),
        BACKWARDS_AT_THE_START((text, i) -> text.insert(0, "x")),
        WORDS_BACKWARDS_WITH_CORRECTIONS((text, i) -> {
            text.insert(5, "words ");
            text.delete(6, 1);
        }),
        FORWARDS_IN_TURNING_FORMATS((text, i) -> text.insert(5 + i, "x", i % 2 == 0 ? Map.of("bold", true) : Map.of()));

        private final BiConsumer<YText, Integer> step;

        Way(BiConsumer<YText, Integer> step) {
            this.step = step;
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoWhoWroteADayOfflineAtOnePlaceAreNeverRefused(Way way) {
        ada.text("t").insert(0, "The text before");
        ben.apply(ada.encode());
        for (var i = 0; i < A_DAY; i++) {
            way.step.accept(ada.text("t"), i);
            way.step.accept(ben.text("t"), i);
        }

        assertBothEndAlike();
    }

    @Test
    void twoWhoSetOneKeyADayLongAreNeverRefused() {
        for (var i = 0; i < A_DAY; i++) {
            ada.map("m").set("k", i);
            ben.map("m").set("k", -i);
        }

        assertBothEndAlike();
        assertThat(ada.map("m").get("k")).isEqualTo(1 - A_DAY);
    }

    private void assertBothEndAlike() {
        ada.apply(ben.encode());
        ben.apply(ada.encode());
        var other = new YDoc(9, true);
        other.apply(ada.encode());
        assertThat(ada.encode()).isEqualTo(ben.encode());
        assertThat(other.encode()).isEqualTo(ben.encode());
        assertThat(ada.text("t")).hasToString(ben.text("t").toString());
    }
}
