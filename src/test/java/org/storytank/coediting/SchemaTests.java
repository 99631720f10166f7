package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.storytank.coediting.yjs.YDoc;

class SchemaTests extends LiveTest {

    static Stream<Arguments> outside() {
        return Stream.of(
                what("an embed", doc -> doc.text("text").insertEmbed(0, Map.of("image", "x.png"), Map.of())),
                what("a link that runs a script", doc -> format(doc, "link", "javascript:alert(1)")),
                what("a link with a hidden scheme", doc -> format(doc, "link", " javascript:alert(1)")),
                what("a link to data", doc -> format(doc, "link", "data:text/html,x")),
                what("a link without a scheme", doc -> format(doc, "link", "//elsewhere.example")),
                what("a link too long", doc -> format(doc, "link", "https://e.example/" + "x".repeat(2_000))),
                what("a link that is a number", doc -> format(doc, "link", 7)),
                what("an unknown format", doc -> format(doc, "background", "red")),
                what("bold that is no truth", doc -> format(doc, "bold", "very")),
                what("a seventh heading", doc -> format(doc, "header", 7)),
                what("another text", doc -> doc.text("hidden").insert(0, "x")),
                what("a map", doc -> doc.map("meta").set("title", "x")),
                what("a list", doc -> doc.array("list").push(List.of(1))),
                what("a value under a key of the text", doc -> doc.text("text").attribute("lang", "fr")));
    }

    private static Arguments what(String name, Consumer<YDoc> change) {
        return Arguments.of(name, change);
    }

    private static void format(YDoc doc, String format, Object value) {
        doc.text("text").insert(0, "word", Map.of(format, value));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outside")
    void whatIsOutsideIsRefusedWhole(String name, Consumer<YDoc> change) {
        var ada = server.writer(scene, "Ada");
        server.join(scene, ada).sync().append("good").awaitStored();

        var typist = server.join(scene, ada).sync();
        typist.change(doc -> {
            doc.text("text").insert(0, "words beside it");
            change.accept(doc);
        });

        assertThat(typist.closeCode()).isEqualTo(4406);
        assertThat(server.text(scene, ada)).isEqualTo("good");
        assertThat(server.logHolds(scene, "words beside it")).isFalse();
    }

    @Test
    void everyFormatOfASceneIsTaken() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync().edit(text -> {
            text.insert(0, "bold", Map.of("bold", true));
            text.insert(4, "italic", Map.of("italic", true));
            text.insert(10, "link", Map.of("link", "https://example.org/é è"));
            text.insert(14, "\n", Map.of("header", 2));
            text.insert(15, "\n", Map.of("blockquote", true));
            text.insert(16, "\n", Map.of("break", true));
        });

        typist.awaitStored();

        assertThat(documents.read(scene, ada.id()))
                .extracting(TextPiece::attributes)
                .containsExactly(
                        Map.of("bold", true),
                        Map.of("italic", true),
                        Map.of("link", "https://example.org/é è"),
                        Map.of("header", 2),
                        Map.of("blockquote", true),
                        Map.of("break", true));
    }
}
