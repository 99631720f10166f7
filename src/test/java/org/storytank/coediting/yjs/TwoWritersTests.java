package org.storytank.coediting.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwoWritersTests {

    private final YDoc ada = new YDoc(10, true);
    private final YDoc ben = new YDoc(20, true);

    @Test
    void twoWhoTypeAtTheSamePlaceEndWithTheSameText() {
        var fromAda = ada.transact(() -> ada.text("t").insert(0, "Once "));
        var fromBen = ben.transact(() -> ben.text("t").insert(0, "upon "));

        ada.apply(fromBen);
        ben.apply(fromAda);

        assertThat(ada.text("t")).hasToString("Once upon ");
        assertThat(ben.encode()).isEqualTo(ada.encode());
    }

    @Test
    void anUpdateThatComesTwiceChangesNothing() {
        var update = ada.transact(() -> ada.text("t").insert(0, "abc"));
        ben.apply(update);
        var before = ben.encode();

        ben.apply(update);

        assertThat(ben.encode()).isEqualTo(before);
    }

    @Test
    void updatesOutOfOrderWaitForWhatTheyBuildOn() {
        var updates = new ArrayList<byte[]>();
        for (var i = 0; i < 20; i++) {
            var at = i;
            updates.add(ada.transact(() -> ada.text("t").insert(at / 2, Integer.toString(at % 10))));
        }

        for (var update : updates.reversed().subList(0, 19)) {
            ben.apply(update);
        }
        assertThat(ben.hasPending()).isTrue();
        assertThat(ben.text("t").length()).isZero();

        ben.apply(updates.getFirst());
        assertThat(ben.hasPending()).isFalse();
        assertThat(ben.encode()).isEqualTo(ada.encode());
    }

    @Test
    void aDeletionThatComesBeforeItsTextWaitsForIt() {
        var insert = ada.transact(() -> ada.text("t").insert(0, "abc"));
        var delete = ada.transact(() -> ada.text("t").delete(1, 1));

        ben.apply(delete);
        ben.apply(insert);

        assertThat(ben.text("t")).hasToString("ac");
        assertThat(ben.hasPending()).isFalse();
    }

    @Test
    void whatWaitsIsHandedOnToOthers() {
        var first = ada.transact(() -> ada.text("t").insert(0, "abc"));
        var second = ada.transact(() -> ada.text("t").insert(3, "def"));
        ben.apply(second);

        var cleo = new YDoc(30, true);
        cleo.apply(ben.encode());
        cleo.apply(first);

        assertThat(cleo.text("t")).hasToString("abcdef");
    }

    @Test
    void aDifferenceIsAllThatIsMissing() {
        ada.text("t").insert(0, "abc");
        ben.apply(ada.encode());
        var seen = ben.stateVector();
        ada.text("t").insert(3, "def");

        ben.apply(ada.encodeSince(seen));

        assertThat(ben.text("t")).hasToString("abcdef");
    }

    @Test
    void anIdThatSomebodyElseUsesIsGivenUp() {
        var twin = new YDoc(10, true);
        ada.apply(twin.transact(() -> twin.text("t").insert(0, "x")));

        assertThat(ada.clientId()).isNotEqualTo(10);
    }

    @Test
    void aDecodedUpdateCanBeAppliedToSeveralDocuments() {
        var update = DecodedUpdate.read(ada.transact(() -> ada.text("t").insert(0, "abc")));

        for (var doc : List.of(ben, new YDoc(30, true))) {
            doc.apply(update);
            assertThat(doc.text("t")).hasToString("abc");
        }
        assertThat(update.structs()).hasSize(1);
    }

    @Test
    void listenersHearWhatChangedAndWhoseItWas() {
        var heard = new ArrayList<String>();
        ben.onUpdate((update, local) -> heard.add(Bytes.hex(update) + local));

        var update = ada.transact(() -> ada.text("t").insert(0, "a"));
        ben.apply(update);
        ben.apply(update);

        assertThat(heard).containsExactly(Bytes.hex(update) + "false");
    }
}
