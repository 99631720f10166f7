package org.storytank.coediting.yjs.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.storytank.coediting.yjs.YDoc;

/** Bytes that Yjs and y-protocols wrote, with what they mean; src/test/js/fixtures.cjs makes them. */
public record Fixtures(List<Document> documents, List<Message> messages) {

    /** Updates in the order they came, and the document that came of it. */
    public record Document(
            String name,
            boolean collectsGarbage,
            List<String> updates,
            String state,
            String stateVector,
            String snapshot,
            String shown) {

        public YDoc open() {
            var doc = new YDoc(collectsGarbage);
            updates.forEach(update -> doc.apply(HexFormat.of().parseHex(update)));
            return doc;
        }

        public String show(YDoc doc) {
            return Shown.document(doc, doc.hasPending());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** One frame of the wire. */
    public record Message(String name, String bytes) {

        @Override
        public String toString() {
            return name;
        }
    }

    public static Fixtures read() {
        return Program.JSON.readValue(committed(), Fixtures.class);
    }

    public static String committed() {
        try (var file = Fixtures.class.getResourceAsStream("../fixtures.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String madeNow() {
        try {
            var process = new ProcessBuilder(Node.path().toString(), "fixtures.cjs")
                    .directory(OracleFolder.path().toFile())
                    .redirectError(Redirect.INHERIT)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Node could not be started for the fixtures.", e);
        }
    }
}
