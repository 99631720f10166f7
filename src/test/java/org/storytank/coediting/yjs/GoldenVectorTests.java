package org.storytank.coediting.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Bytes made with yjs 13.6.33 on Node. */
class GoldenVectorTests {

    private static final String GREETING = "01010100040101740b68c3a96c6c6f20f09f8c8a00";
    private static final String GREETING_CUT = "0103010004010174016881010002840102076c6f20f09f8c8a0101010102";
    private static final String FORMATTED =
            "0105ffffffff0f000601017404626f6c64047472756586ffffffff0f000261690c7b2272756e223a227231227d84ffffffff0f01017886ffffffff0f0204626f6c64046e756c6c86ffffffff0f03026169046e756c6c00";
    private static final String XML =
            "0104070007010170030970617261677261706807000700060400070102686928000700016b0177017600";

    @Test
    void anEmptyDocumentIsTwoZeros() {
        var doc = new YDoc();

        assertThat(Bytes.hex(doc.encode())).isEqualTo("0000");
        assertThat(Bytes.hex(doc.stateVector().encode())).isEqualTo("00");
    }

    @Test
    void anInsertIsWrittenAsYjsWritesIt() {
        var doc = new YDoc(1, true);

        var update = doc.transact(() -> doc.text("t").insert(0, "héllo 🌊"));

        assertThat(Bytes.hex(update)).isEqualTo(GREETING);
        assertThat(Bytes.hex(doc.encode())).isEqualTo(GREETING);
    }

    @Test
    void aDeletionSplitsTheTextAndIsWrittenAsYjsWritesIt() {
        var doc = new YDoc(1, true);
        doc.text("t").insert(0, "héllo 🌊");

        doc.text("t").delete(1, 2);

        assertThat(Bytes.hex(doc.encode())).isEqualTo(GREETING_CUT);
        assertThat(Bytes.hex(doc.stateVector().encode())).isEqualTo("010108");
    }

    @Test
    void formatsAreOpenedAndClosedAroundText() {
        var doc = new YDoc(4294967295L, true);
        var attributes = new java.util.LinkedHashMap<String, Object>();
        attributes.put("bold", true);
        attributes.put("ai", Map.of("run", "r1"));

        doc.text("t").insert(0, "x", attributes);

        assertThat(Bytes.hex(doc.encode())).isEqualTo(FORMATTED);
        assertThat(doc.text("t").delta().ops()).containsExactly(new Delta.Op("x", attributes));
    }

    @Test
    void anXmlTreeOfAForeignClientIsCarriedUnharmed() {
        var doc = new YDoc();

        doc.apply(Bytes.of(XML));

        assertThat(Bytes.hex(doc.encode())).isEqualTo(XML);
        assertThat(doc.roots()).isEqualTo(Set.of("p"));
        var paragraph = (YXmlFragment) doc.xml("p").children().getFirst();
        assertThat(paragraph.name()).isEqualTo("paragraph");
        assertThat(paragraph.attributes()).isEqualTo(Map.of("k", "v"));
        assertThat(paragraph.children()).hasToString("[hi]");
    }

    @Test
    void everyVectorComesBackByteForByte() {
        for (var hex : List.of("0000", GREETING, GREETING_CUT, FORMATTED, XML)) {
            var doc = new YDoc();
            doc.apply(Bytes.of(hex));

            assertThat(Bytes.hex(doc.encode())).isEqualTo(hex);
            assertThat(Bytes.hex(DecodedUpdate.read(Bytes.of(hex)).encode())).isEqualTo(hex);
        }
    }
}
