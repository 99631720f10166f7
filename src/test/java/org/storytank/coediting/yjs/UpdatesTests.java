package org.storytank.coediting.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UpdatesTests {

    private final YDoc doc = new YDoc(1, true);
    private final byte[] first = doc.transact(() -> doc.text("t").insert(0, "ab"));
    private final byte[] second = doc.transact(() -> doc.text("t").insert(2, "cd"));
    private final byte[] third = doc.transact(() -> doc.text("t").insert(4, "ef"));

    @Test
    void mergedUpdatesDoWhatTheyDoOneByOne() {
        var merged = new YDoc(2, true);

        merged.apply(Updates.merge(List.of(third, first, second, first)));

        assertThat(merged.encode()).isEqualTo(doc.encode());
    }

    @Test
    void whatIsMissingBetweenUpdatesIsAGap() {
        var merged = Updates.merge(List.of(third, first));

        assertThat(DecodedUpdate.read(merged).structs())
                .extracting(struct -> struct.getClass().getSimpleName())
                .containsExactly("Item", "Skip", "Item");
        assertThat(Updates.stateVectorOf(merged).clock(1)).isEqualTo(2);
    }

    @Test
    void aDifferenceLeavesOutWhatIsKnown() {
        var seen = Updates.stateVectorOf(first);
        var late = new YDoc(2, true);
        late.apply(first);

        late.apply(Updates.diff(Updates.merge(List.of(first, second, third)), seen));

        assertThat(late.text("t")).hasToString("abcdef");
        assertThat(Updates.diff(first, seen)).isEqualTo(Updates.empty());
    }

    @Test
    void noUpdatesMergeToAnEmptyOne() {
        assertThat(Updates.merge(List.of())).isEqualTo(Updates.empty());
    }
}
