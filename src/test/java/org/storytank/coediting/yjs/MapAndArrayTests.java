package org.storytank.coediting.yjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapAndArrayTests {

    private final YDoc doc = new YDoc(1, true);

    @Test
    void aMapKeepsTheLastValueOfAKey() {
        var map = doc.map("m");
        map.set("title", "Draft");
        map.set("title", "Story");
        map.set("gone", 1);
        map.delete("gone");

        assertThat(map.entries()).isEqualTo(Map.of("title", "Story"));
        assertThat(map.has("gone")).isFalse();
    }

    @Test
    void twoWhoSetTheSameKeyEndWithTheSameValue() {
        var other = new YDoc(2, true);
        var here = doc.transact(() -> doc.map("m").set("k", "here"));
        var there = other.transact(() -> other.map("m").set("k", "there"));

        doc.apply(there);
        other.apply(here);

        assertThat(doc.map("m").get("k")).isEqualTo("there");
        assertThat(other.encode()).isEqualTo(doc.encode());
    }

    @Test
    void everyKindOfValueComesBack() {
        var values = Arrays.asList(
                1,
                -1,
                0.5,
                1e300,
                true,
                null,
                "ü🌊",
                List.of(1, List.of()),
                Map.of("a", Map.of("b", 2)),
                new java.math.BigInteger("9007199254740993"));
        doc.array("a").insert(0, values);
        var other = new YDoc(2, true);
        other.apply(doc.encode());

        assertThat(other.array("a").toList()).isEqualTo(values);
        assertThat(other.array("a").get(7)).isEqualTo(List.of(1, List.of()));
    }

    @Test
    void bytesComeBack() {
        doc.map("m").set("bytes", new byte[] {1, 2});

        assertThat((byte[]) doc.map("m").get("bytes")).containsExactly(1, 2);
    }

    @Test
    void valuesAreInsertedAndDeletedInTheMiddle() {
        var array = doc.array("a");
        array.push(List.of(1, 2, 3, 4));
        array.insert(2, List.of("x", "y"));
        array.delete(1, 2);

        assertThat(array.toList()).isEqualTo(List.of(1, "y", 3, 4));
    }

    @Test
    void aTextInAMapIsWrittenByBoth() {
        doc.map("m").setText("scene").insert(0, "Dawn");
        var other = new YDoc(2, true);
        other.apply(doc.encode());
        ((YText) other.map("m").get("scene")).insert(4, " breaks");

        doc.apply(other.encode());

        assertThat(doc.map("m").get("scene")).hasToString("Dawn breaks");
    }

    @Test
    void whatIsInsideSomethingDeletedIsCollected() {
        doc.map("m").setText("scene").insert(0, "Dawn");
        doc.map("m").delete("scene");

        assertThat(DecodedUpdate.read(doc.encode()).structs())
                .extracting(struct -> struct.getClass().getSimpleName())
                .containsExactly("Item", "Gc");
    }
}
