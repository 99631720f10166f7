package org.storytank.coediting.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelativePositionTests {

    private final YDoc doc = new YDoc(1, true);
    private final YText text = doc.text("t");

    @Test
    void aPositionMovesWithItsNeighbour() {
        text.insert(0, "dawn");
        var before = RelativePosition.at(text, 2, 0);
        var behind = RelativePosition.at(text, 2, -1);

        text.insert(2, "--");
        text.insert(0, "At ");

        assertThat(before.resolve(doc)).hasValue(7);
        assertThat(behind.resolve(doc)).hasValue(5);
    }

    @Test
    void theEndStaysTheEnd() {
        text.insert(0, "dawn");
        var end = RelativePosition.decode(RelativePosition.at(text, 4, 0).encode());

        text.insert(4, "!");

        assertThat(end.resolve(doc)).hasValue(5);
    }

    @Test
    void itIsWrittenAsYjsWritesIt() {
        text.insert(0, "dawn");

        assertThat(Bytes.hex(RelativePosition.at(text, 2, 0).encode())).isEqualTo("00010200");
        assertThat(Bytes.hex(RelativePosition.at(text, 2, -1).encode())).isEqualTo("00010141");
        assertThat(Bytes.hex(RelativePosition.at(text, 4, 0).encode())).isEqualTo("01017400");
    }

    @Test
    void whatTheDocumentDoesNotKnowHasNoPlace() {
        assertThat(RelativePosition.decode(Bytes.of("00050700")).resolve(doc)).isEmpty();
    }
}
