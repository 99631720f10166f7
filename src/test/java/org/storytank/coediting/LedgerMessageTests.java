package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.storytank.account.Person;
import org.storytank.coediting.authorship.How;
import org.storytank.coediting.yjs.YDoc;
import org.storytank.graph.Ids;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What our editor is told of who wrote what. */
class LedgerMessageTests extends LiveTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void whoComesIsToldWhoseEachClientIdIs() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync().append("The storm broke.").awaitStored();

        var told = ledger(server.join(scene, server.reader(scene, "Rosa")).sync(), 1);

        assertThat(told.get("whole").asBoolean()).isTrue();
        assertThat(told.get("people").toString())
                .isEqualTo("[{\"id\":\"%s\",\"name\":\"%s\",\"hue\":%d}]".formatted(ada.id(), ada.name(), ada.hue()));
        assertThat(told.get("clients").toString()).isEqualTo("[[%d,1,0]]".formatted(typist.clientId()));
        assertThat(told.get("ranges").isEmpty()).isTrue();
    }

    @Test
    void plainTypingUnderAKnownIdIsToldOnce() {
        var ben = server.join(scene, server.writer(scene, "Ben")).sync();
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();

        ada.append("one ").awaitStored().append("two").awaitStored();
        ben.awaitText("one two");

        assertThat(ben.heard(104)).isEqualTo(2);
        assertThat(ledger(ben, 2).get("whole").asBoolean()).isFalse();
        assertThat(ledger(ben, 2).get("clients").toString()).isEqualTo("[[%d,1,0]]".formatted(ada.clientId()));
    }

    @Test
    void aMachinesWordsAreToldBeforeTheyCome() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync().append("Dawn. ").awaitStored();

        draft(ada, "run-1-" + scene, 6, "The gulls know.");
        typist.awaitText("Dawn. The gulls know.");

        var told = ledger(typist, 3);
        var machine = typist.doc().text("text").ids().getLast().client();
        assertThat(told.get("clients").toString()).isEqualTo("[[%d,2,0]]".formatted(machine));
        assertThat(told.get("runs").toString())
                .isEqualTo(
                        "[{\"id\":\"run-1-%s\",\"model\":\"a model\",\"at\":\"%s\",\"involvement\":\"generated\",\"prompt\":\"\",\"askedBy\":0}]"
                                .formatted(scene, NOON));
        assertThat(documents.authorship(scene, ada.id()).spans().getLast().run())
                .satisfies(run -> {
                    assertThat(run.insertedBy()).isEqualTo(ada.id());
                    assertThat(run.origin()).isEqualTo(new Origin.Draft("run-1-" + scene));
                    assertThat(run.how()).isEqualTo(How.DRAFTED);
                });
    }

    @Test
    void whatIsMachineTextStaysSoWhenTheDocumentWasOutOfMemory() {
        var ada = server.writer(scene, "Ada");
        draft(ada, "run-2-" + scene, 0, "The gulls know.");
        server.forget(scene);

        var told = ledger(server.join(scene, ada).sync(), 1);

        assertThat(told.get("clients").get(0).get(1).asInt()).isEqualTo(2);
        assertThat(documents.authorship(scene, ada.id()).shares())
                .isEqualTo(Map.of(new Origin.Draft("run-2-" + scene), 15));
    }

    @Test
    void nobodyWritesUnderAMachinesId() {
        var ada = server.writer(scene, "Ada");
        draft(ada, Ids.next(), 0, "The gulls know.");
        var typist = server.join(scene, ada).sync();
        typist.doc().clientId(typist.doc().text("text").ids().getFirst().client());

        typist.append(" Or do they?");

        assertThat(typist.closeCode()).isEqualTo(4409);
    }

    @Test
    void aRunWritesOnce() {
        var ada = server.writer(scene, "Ada");
        draft(ada, "run-3-" + scene, 0, "The gulls know.");

        assertThatThrownBy(() -> draft(ada, "run-3-" + scene, 0, "The gulls lie."))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anErasedDocumentsDraftsAreForgotten() {
        var ada = server.writer(scene, "Ada");
        draft(ada, Ids.next(), 0, "The gulls know what the keeper hid.");
        assertThat(server.storedAnywhere("keeper hid")).isTrue();

        server.delete(scene);
        documents.erase(scene);

        assertThat(server.storedAnywhere("keeper hid")).isFalse();
    }

    @Test
    void ofWordsNobodyCanAnswerForNothingIsTold() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var lost = new YDoc(31, true);
        server.join(scene, server.writer(scene, "Ben"))
                .sync()
                .sendChange(lost.transact(() -> lost.text("text").insert(0, "lost")))
                .awaitStored();
        ada.awaitText("lost");

        var late = ledger(server.join(scene, server.reader(scene, "Rosa")).sync(), 1);

        assertThat(late.get("clients").toString()).isEqualTo("[]");
    }

    @Test
    void numbersCountOnForWhoHeardEverythingAndForWhoComesLate() {
        var ben = server.writer(scene, "Ben");
        var bens = server.join(scene, ben).sync().append("b").awaitStored();
        server.join(scene, server.writer(scene, "Ada")).sync().append("a").awaitStored();
        draft(ben, Ids.next(), 0, "m");
        bens.awaitText("mba");

        var whole = ledger(server.join(scene, ben).sync(), 1);
        var heard = IntStream.range(1, 4).mapToObj(n -> ledger(bens, 4, n)).toList();

        assertThat(names(List.of(whole))).isEqualTo(names(heard));
        assertThat(sorted(List.of(whole))).isEqualTo(sorted(heard));
    }

    @Test
    void aNewNameIsToldToEverybody() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync().append("mine").awaitStored();

        server.rename(new Person(ada.id(), "Lovelace", ada.hue(), false));

        assertThat(ledger(typist, 3).get("whole").asBoolean()).isTrue();
    }

    @Test
    void aForeignClientIsToldNothingOfIt() {
        var ada = server.joinForeign(scene, server.writer(scene, "Ada"), 77).sync();

        draft(server.writer(scene, "Ben"), Ids.next(), 0, "The gulls know.");
        ada.awaitText("The gulls know.");

        assertThat(ada.heard(104)).isZero();
    }

    private void draft(Person by, String run, int at, String text) {
        documents.draft(scene, by.id(), new DraftRun(run, "a model", NOON, by.id()), at, text);
    }

    /** The last of so many messages. */
    private static JsonNode ledger(Typist typist, int count) {
        return ledger(typist, count, count - 1);
    }

    private static JsonNode ledger(Typist typist, int count, int which) {
        return JsonMapper.shared().readTree(typist.ledgers(count).get(which));
    }

    private static List<String> names(List<JsonNode> messages) {
        return all(messages, "people");
    }

    private static List<String> sorted(List<JsonNode> messages) {
        return all(messages, "clients").stream().sorted().toList();
    }

    private static List<String> all(List<JsonNode> messages, String what) {
        return messages.stream()
                .flatMap(message -> message.get(what).valueStream())
                .map(JsonNode::toString)
                .toList();
    }
}
