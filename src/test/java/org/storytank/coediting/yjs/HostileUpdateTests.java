package org.storytank.coediting.yjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storytank.coediting.yjs.MalformedUpdate.Reason;

class HostileUpdateTests {

    @ParameterizedTest
    @CsvSource({
        "'', TRUNCATED",
        "01, COUNT_TOO_LARGE",
        "ffffffffffffff7f00, NUMBER_TOO_LARGE",
        "ffffff7f00, COUNT_TOO_LARGE",
        "010101008405, TRUNCATED",
        "01ffffff7f0100, COUNT_TOO_LARGE",
        "0101010004010174ffffff7f61, COUNT_TOO_LARGE",
        "010101000401017401ff00, INVALID_UTF8",
        "01010100050101740161 00, INVALID_JSON",
        "01010100 1f 00, UNKNOWN_CONTENT",
        "0101010007010174 07 00, UNKNOWN_TYPE",
        "0101010008010174 01 20 00, UNKNOWN_VALUE",
        "0101010004010174 00 00, EMPTY_STRUCT",
        "010101008401010161 00, REFERS_TO_ITS_FUTURE",
        "010101ffffffffff0f00 01 00, CLOCK_TOO_LARGE",
        "02010100000101010000 0100, CLIENT_TWICE",
        "000000, TRAILING_BYTES",
    })
    void bytesThatNoClientWritesAreRefusedByName(String hex, Reason reason) {
        var doc = new YDoc(9, true);
        doc.text("t").insert(0, "as before");
        var before = doc.encode();

        var refusal = catchThrowableOfType(MalformedUpdate.class, () -> doc.apply(Bytes.of(hex.replace(" ", ""))));

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(doc.encode()).isEqualTo(before);
    }

    @Test
    void valuesNestedTooDeepAreRefused() {
        var out = new Lib0Writer();
        out.raw(Bytes.of("010101000801017401"), 0, 9);
        for (var i = 0; i < 100_000; i++) {
            out.u8(117);
            out.u8(1);
        }
        out.u8(126);
        out.u8(0);

        assertThat(catchThrowableOfType(MalformedUpdate.class, () -> new YDoc().apply(out.toBytes()))
                        .reason())
                .isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void typesInsideTypesAreCarriedAndDeletedHoweverDeep() {
        var depth = 50_000;
        var out = new Lib0Writer();
        out.raw(Bytes.of("01"), 0, 1);
        out.varUint(depth);
        out.raw(Bytes.of("0100"), 0, 2);
        out.raw(Bytes.of("0701017400"), 0, 5);
        for (var i = 1; i < depth; i++) {
            out.u8(7);
            out.u8(0);
            out.varUint(1);
            out.varUint(i - 1);
            out.u8(0);
        }
        out.u8(0);
        var doc = new YDoc(9, true);
        doc.apply(out.toBytes());

        doc.array("t").delete(0, 1);

        assertThat(Bytes.hex(doc.encode())).isEqualTo("01020100010101740100cf860301010100d08603");
    }

    @Test
    void twoPlacesForTheSameIdsEndAtTheFirst() {
        var doc = new YDoc(9, true);
        doc.apply(Bytes.of("01010700040101740161 00".replace(" ", "")));

        doc.apply(Bytes.of("01010700040101750362636400"));

        assertThat(doc.text("t")).hasToString("acd");
        assertThat(doc.text("u").length()).isZero();
    }

    @Test
    void whatWaitsCanBeMeasured() {
        var ada = new YDoc(1, true);
        ada.text("t").insert(0, "a");
        var second = ada.transact(() -> ada.text("t").insert(1, "b"));
        var ben = new YDoc(2, true);
        assertThat(ben.pendingBytes()).isZero();

        ben.apply(second);

        assertThat(ben.pendingBytes()).isEqualTo(second.length);
    }
}
