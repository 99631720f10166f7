package org.storytank.coediting.yjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SnapshotTests {

    @Test
    void aTextIsReadAsItWas() {
        var doc = new YDoc(1, false);
        var text = doc.text("t");
        text.insert(0, "The storm broke");
        var then = Snapshot.decode(doc.snapshot().encode());
        text.delete(4, 5);
        text.insert(4, "calm");
        text.format(0, 3, Map.of("bold", true));

        assertThat(text.at(then)).hasToString("The storm broke");
        assertThat(text.at(then).delta().ops()).containsExactly(new Delta.Op("The storm broke", Map.of()));
        assertThat(text.at(then).ids()).containsExactly(new IdRun(1, 0, 15));
        assertThat(text).hasToString("The calm broke");
    }

    @Test
    void aDocumentThatCollectsGarbageHasNoPast() {
        var doc = new YDoc(1, true);

        assertThatThrownBy(() -> doc.text("t").at(doc.snapshot())).isInstanceOf(IllegalStateException.class);
    }
}
