package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storytank.account.Person;
import org.storytank.coediting.authorship.How;
import org.storytank.coediting.yjs.IdRun;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Origin;

/** Words that are cut, copied and pasted stay with whoever wrote them, when the editor says so and the server finds it true. */
class CopiedTests extends LiveTest {

    private static final String ADAS = "The storm broke at dawn.";

    private Person ada;
    private Person ben;
    private IdRun adas;

    @BeforeEach
    void adaHasWritten() {
        ada = server.writer(scene, "Ada");
        ben = server.writer(scene, "Ben");
        var typist = server.join(scene, ada).sync().append(ADAS).awaitStored();
        adas = new IdRun(typist.clientId(), 0, ADAS.length());
    }

    @Test
    void aCopyStaysWithWhoWroteTheOriginal() {
        var bens = server.join(scene, ben).sync();

        paste(bens, scene, adas, ADAS);

        assertThat(origins(scene)).isEqualTo(Map.of(by(ada), 2 * ADAS.length()));
        assertThat(lastRun(scene)).satisfies(run -> {
            assertThat(run.insertedBy()).isEqualTo(ben.id());
            assertThat(run.how()).isEqualTo(How.COPIED);
        });
    }

    @Test
    void whatWasCutAndPastedHasMoved() {
        var bens = server.join(scene, ben).sync();

        bens.edit(text -> text.delete(0, ADAS.length()));
        paste(bens, scene, adas, ADAS);

        assertThat(origins(scene)).isEqualTo(Map.of(by(ada), ADAS.length()));
        assertThat(lastRun(scene).how()).isEqualTo(How.MOVED);
    }

    @Test
    void whatIsDraggedGoesAndComesInOneChange() {
        var bens = server.join(scene, ben).sync().append(" ~").awaitStored();
        bens.sendCopied(scene.value(), adas.client(), 0, bens.clientId(), 2, ADAS.length());

        bens.edit(text -> {
                    text.insert(text.length(), ADAS);
                    text.delete(0, ADAS.length());
                })
                .awaitStored();

        assertThat(origins(scene)).isEqualTo(Map.of(by(ada), ADAS.length(), by(ben), 2));
        assertThat(lastRun(scene).how()).isEqualTo(How.MOVED);
    }

    @Test
    void wordsTypedCutAndPastedBeforeAnythingIsStoredAreKnown() {
        var bens = server.join(scene, ben).sync();
        var adasOther = server.join(scene, ada).sync();
        adasOther.append(" And the gulls came.");
        adasOther.edit(text -> text.delete(ADAS.length(), 20));
        var cut = new IdRun(adasOther.clientId(), 0, 20);
        adasOther.awaitStored();
        bens.awaitText(ADAS);

        paste(bens, scene, cut, " And the gulls came.");

        assertThat(origins(scene)).isEqualTo(Map.of(by(ada), ADAS.length() + 20));
    }

    @Test
    void aCopyFromAnotherSceneStaysWithWhoWroteItToo() {
        var other = server.document();
        server.allow(other, ben, DocumentRight.WRITE);
        server.allow(other, ada, DocumentRight.READ);
        var bens = server.join(other, ben).sync();

        paste(bens, scene, adas, ADAS);

        assertThat(origins(other)).isEqualTo(Map.of(by(ada), ADAS.length()));
    }

    @Test
    void ofASceneThatOneMayNotReadNothingIsTaken() {
        var secret = scene;
        var other = server.document();
        var mallory = server.writer(other, "Mallory");
        server.allow(other, ada, DocumentRight.READ);

        paste(server.join(other, mallory).sync(), secret, adas, ADAS);

        assertThat(origins(other)).isEqualTo(Map.of(by(mallory), ADAS.length()));
    }

    @Test
    void whereTheTextsDifferItIsTheWritersOwn() {
        var bens = server.join(scene, ben).sync();

        paste(bens, scene, adas, "The storm woke me at six");

        assertThat(origins(scene))
                .isEqualTo(Map.of(by(ada), ADAS.length() + "The storm ".length(), by(ben), "woke me at six".length()));
    }

    @Test
    void noSentenceIsPiecedTogetherFromSomebodysLetters() {
        var bens = server.join(scene, ben).sync();
        var lie = "a tart";
        for (var i = 0; i < lie.length(); i++) {
            bens.sendCopied(scene.value(), adas.client(), ADAS.indexOf(lie.charAt(i)), bens.clientId(), i, 1);
        }

        bens.append(lie).awaitStored();

        assertThat(origins(scene)).isEqualTo(Map.of(by(ada), ADAS.length(), new Origin.Unknown(), lie.length()));
    }

    @Test
    void aMachinesWordsStayAMachinesHoweverShortTheCopy() {
        documents.draft(
                scene, ada.id(), new DraftRun("run-" + scene, "a model", Instant.EPOCH, ada.id()), 0, "Gulls know. ");
        var bens = server.join(scene, ben).sync();
        var machine = bens.doc().text("text").ids().getFirst();

        paste(bens, scene, new IdRun(machine.client(), 0, 5), "Gulls");

        assertThat(lastRun(scene).origin()).isEqualTo(new Origin.Draft("run-" + scene));
    }

    @Test
    void nobodySaysOfOthersWordsWhereTheyComeFrom() {
        var bens = server.join(scene, ben).sync();
        var again = server.join(scene, ada).sync();
        bens.sendCopied(scene.value(), adas.client(), 0, again.clientId(), 0, ADAS.length());
        bens.sync();

        again.append(ADAS).awaitStored();

        assertThat(lastRun(scene).how()).isEqualTo(How.TYPED);
    }

    @Test
    void anUndoAfterTheSceneWasOutOfMemoryIsStillOne() {
        var bens = server.join(scene, ben).sync();
        bens.edit(text -> text.delete(0, ADAS.length())).awaitStored();
        server.forget(scene);
        var later = server.join(scene, ben).sync();

        paste(later, scene, adas, ADAS);

        assertThat(origins(scene)).isEqualTo(Map.of(by(ada), ADAS.length()));
    }

    @Test
    void whatWasRedactedIsNotKnownAgain() {
        var olga = server.owner(scene, "Olga");
        documents.redact(scene, olga.id(), List.of(adas));
        var bens = server.join(scene, ben).sync();

        paste(bens, scene, adas, ADAS);

        assertThat(origins(scene)).isEqualTo(Map.of(by(ben), ADAS.length()));
    }

    @Test
    void tooManyHintsForgetTheFirst() {
        var bens = server.join(scene, ben).sync();
        bens.sendCopied(scene.value(), adas.client(), 0, bens.clientId(), 0, ADAS.length());
        for (var i = 0; i < 100; i++) {
            bens.sendCopied(scene.value(), 1, 0, 2, i, 1);
        }

        bens.append(ADAS).awaitStored();

        assertThat(lastRun(scene).origin()).isEqualTo(by(ben));
    }

    /** Says what is coming, and sends it, at the end of the text. */
    private static void paste(Typist typist, DocumentId source, IdRun from, String text) {
        var next = typist.doc().stateVector().clocks().getOrDefault(typist.clientId(), 0L);
        typist.sendCopied(source.value(), from.client(), from.clock(), typist.clientId(), next, text.length());
        typist.append(text).awaitStored();
    }

    private Map<Origin, Integer> origins(DocumentId document) {
        return documents.authorship(document, ada.id()).shares();
    }

    private org.storytank.coediting.authorship.Run lastRun(DocumentId document) {
        return documents.authorship(document, ada.id()).spans().getLast().run();
    }

    private static Origin by(Person person) {
        return new Origin.Human(person.id());
    }
}
