package org.storytank.coediting.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.live.Replacing.Edit;

class ReplacingTests {

    @Test
    void aCorrectionTouchesWhatWasWrongAndNothingElse() {
        assertThat(Replacing.words(
                        "Ils arrivait trop tard, comme d'abitude.", "Ils arrivaient trop tard, comme d'habitude."))
                .containsExactly(new Edit(4, 8, "arrivaient"), new Edit(32, 7, "habitude"));
    }

    @Test
    void asManyLinesAreReplacedLineByLineAndTheSameLineStays() {
        assertThat(Replacing.lines("A title\nThe old text.\nThe end.", "A title\nA new text.\nThe end."))
                .containsExactly(new Edit(8, 13, "A new text."));
    }

    @Test
    void anotherNumberOfLinesReplacesAll() {
        assertThat(Replacing.lines("one\ntwo", "both")).containsExactly(new Edit(0, 7, "both"));
    }

    @Test
    void theSameNeedsNoEdit() {
        assertThat(Replacing.lines("one\ntwo", "one\ntwo")).isEmpty();
        assertThat(Replacing.words("one\ntwo", "one\ntwo")).isEmpty();
    }

    @Test
    void whateverTheTextsTheEditsLeadFromOneToTheOther() {
        var random = new Random(4711);
        for (var round = 0; round < 2_000; round++) {
            var before = text(random);
            var after = text(random);
            for (BiFunction<String, String, List<Edit>> way :
                    List.<BiFunction<String, String, List<Edit>>>of(Replacing::lines, Replacing::words)) {
                var made = new StringBuilder(before);
                for (var edit : way.apply(before, after).reversed()) {
                    made.replace(edit.start(), edit.start() + edit.length(), edit.words());
                }
                assertThat(made).hasToString(after);
            }
        }
    }

    private static String text(Random random) {
        var words = List.of("the", "sea", " ", "  ", "\n", ",", "👩‍👧", "é", "e\u0301", "d'", "1789");
        var text = new StringBuilder();
        for (var left = random.nextInt(12); left > 0; left--) {
            text.append(words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }
}
