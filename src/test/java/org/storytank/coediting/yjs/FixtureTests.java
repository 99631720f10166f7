package org.storytank.coediting.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.storytank.coediting.yjs.oracle.Fixtures;

/** Documents that Yjs wrote, as bytes; src/test/js/fixtures.cjs makes them. */
class FixtureTests {

    private static final HexFormat HEX = HexFormat.of();
    static final List<Fixtures.Document> DOCUMENTS = Fixtures.read().documents();

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void aDocumentOfYjsIsReadAndWrittenBackToTheByte(Fixtures.Document fixture) {
        var doc = fixture.open();

        assertThat(HEX.formatHex(doc.encode())).isEqualTo(fixture.state());
        assertThat(HEX.formatHex(doc.stateVector().encode())).isEqualTo(fixture.stateVector());
        assertThat(HEX.formatHex(doc.snapshot().encode())).isEqualTo(fixture.snapshot());
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void aReaderSeesWhatAReaderOfYjsSees(Fixtures.Document fixture) {
        var doc = fixture.open();

        assertThat(fixture.show(doc)).isEqualTo(fixture.shown());
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void anUpdateThatNobodyChangedIsWrittenAsItCame(Fixtures.Document fixture) {
        for (var update : fixture.updates()) {
            assertThat(HEX.formatHex(DecodedUpdate.read(HEX.parseHex(update)).encode()))
                    .isEqualTo(update);
        }
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void aStateAppliedToAFreshDocumentIsTheSameState(Fixtures.Document fixture) {
        var doc = new YDoc(fixture.collectsGarbage());

        doc.apply(HEX.parseHex(fixture.state()));

        assertThat(HEX.formatHex(doc.encode())).isEqualTo(fixture.state());
    }

    @Test
    void theFixturesAreWhatYjsWritesToday() {
        assertThat(Fixtures.committed()).isEqualTo(Fixtures.madeNow());
    }
}
