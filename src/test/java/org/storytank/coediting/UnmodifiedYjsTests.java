package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storytank.account.Person;
import org.storytank.coediting.authorship.How;
import org.storytank.coediting.yjs.oracle.Node;
import org.storytank.coediting.yjs.oracle.OracleFolder;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Yjs and y-websocket from npm, as anybody uses them, with no word about this server but its address and a token. */
class UnmodifiedYjsTests extends LiveTest {

    @Test
    void anUnmodifiedClientJoinsTypesLeavesAndComesBack() throws Exception {
        var ada = server.writer(scene, "Ada");
        var ben = server.reader(scene, "Ben");

        var said = run("join.mjs", token(ada), token(ben));

        assertThat(said.get("text").stringValue()).isEqualTo("(hors ligne) était une fois une vague 🌊");
        assertThat(server.text(scene, ada)).isEqualTo(said.get("text").stringValue());
        assertThat(documents.read(scene, ada.id()))
                .extracting(TextPiece::text)
                .containsExactlyElementsOf(texts(said.get("delta")));
        assertThat(server.bindings(scene)).containsExactly(said.get("clientId").asLong() + " person " + ada.id());
    }

    @Test
    void anUnmodifiedClientWithAStolenIdIsSentAway() throws Exception {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync().append("the truth").awaitStored();

        var code = run("forge.mjs", token(server.writer(scene, "Mallory")), String.valueOf(typist.clientId()));

        assertThat(code.asInt()).isEqualTo(4409);
        assertThat(server.text(scene, ada)).isEqualTo("the truth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prosemirror", "text"})
    void anEditorThatKeepsItsDocumentAsXmlIsRefusedInAScene(String root) throws Exception {
        var ada = server.writer(scene, "Ada");
        server.join(scene, ada).sync().append("A flat text.").awaitStored();

        var code = run("xml.mjs", token(server.writer(scene, "Ben")), root);

        assertThat(code.asInt()).isEqualTo(4406);
        assertThat(server.text(scene, ada)).isEqualTo("A flat text.");
    }

    @Test
    void whatAnUndoBringsBackStaysWithWhoWroteIt() throws Exception {
        var ada = server.writer(scene, "Ada");
        server.join(scene, ada).sync().append("Dawn broke. ").awaitStored();
        var run = new DraftRun("undo-" + scene, "a model", Instant.EPOCH, ada.id());
        documents.draft(scene, ada.id(), run, 5, "🌊 slowly ");
        var before = documents.authorship(scene, ada.id()).shares();
        var mallory = server.writer(scene, "Mallory");

        var said = run("undo.mjs", token(mallory));

        assertThat(said.get("after").stringValue()).isEqualTo(said.get("before").stringValue() + "!?");
        var after = documents.authorship(scene, ada.id());
        var expected = new HashMap<>(before);
        expected.put(new Origin.Human(mallory.id()), 2);
        assertThat(after.shares()).isEqualTo(expected);
        assertThat(after.spans())
                .filteredOn(span -> span.run().how() == How.UNDONE)
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.run().insertedBy()).isEqualTo(mallory.id()));
    }

    private String token(Person person) {
        return documents.ticket(scene, person.id()).token();
    }

    private static List<String> texts(JsonNode delta) {
        var texts = new ArrayList<String>();
        delta.forEach(op -> texts.add(op.get("insert").stringValue()));
        return texts;
    }

    private JsonNode run(String script, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Node.path().toString(),
                OracleFolder.path().resolve("join").resolve(script).toString(),
                "ws://localhost:%d/ws/documents".formatted(server.port()),
                scene.value()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = process.inputReader(StandardCharsets.UTF_8).readAllAsString();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return JsonMapper.shared().readTree(said);
    }
}
