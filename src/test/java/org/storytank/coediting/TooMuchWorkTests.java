package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.storytank.account.Person;
import org.storytank.coediting.yjs.YDoc;

/** A change that no bound on its bytes shows to be too much: only entering it into the document does. */
@TestPropertySource(properties = "storytank.coediting.work-per-update=20")
class TooMuchWorkTests extends LiveTest {

    @Autowired
    private BreakableLog disk;

    @Test
    void aChangeThatIsTooMuchWorkIsNeitherCalledStoredNorSentOnNorKept() {
        var ada = server.writer(scene, "Ada");
        var witness = server.join(scene, ada).sync();
        witness.change(doc -> prepend(doc, "a")).awaitStored();
        var ben = server.join(scene, server.writer(scene, "Ben"));

        ben.change(doc -> prepend(doc, "b"));

        assertThat(ben.closeCode()).isEqualTo(4413);
        assertThat(ben.stored()).isZero();
        witness.append("!").awaitStored();
        assertThat(witness.text()).isEqualTo("a".repeat(50) + "!");
        assertThat(server.history(scene)).hasSize(2);
        assertHeldAfterAReload(ada, "a".repeat(50) + "!");
    }

    @Test
    void whatBuildsOnItAndCameWithItIsNotKeptEither() {
        var ada = server.writer(scene, "Ada");
        var witness = server.join(scene, ada).sync();
        witness.change(doc -> prepend(doc, "a")).awaitStored();
        var ben = server.join(scene, server.writer(scene, "Ben"));

        ben.change(doc -> prepend(doc, "b")).append("c").append("d");

        assertThat(ben.closeCode()).isEqualTo(4413);
        assertThat(ben.stored()).isZero();
        witness.append("!").awaitStored();
        assertThat(server.history(scene)).hasSize(2);
        assertHeldAfterAReload(ada, "a".repeat(50) + "!");
    }

    @Test
    void whoSendsTheSameWordsAgainIsToldTheSame() {
        var witness = server.join(scene, server.writer(scene, "Ada")).sync();
        witness.change(doc -> prepend(doc, "a")).awaitStored();
        var ben = server.writer(scene, "Ben");
        var first = server.join(scene, ben);
        first.change(doc -> prepend(doc, "b"));
        assertThat(first.closeCode()).isEqualTo(4413);

        var again = server.connect(
                server.address(scene, documents.ticket(scene, ben.id()).token()), true, first.doc());
        again.sendChange(first.doc().encode());

        assertThat(again.closeCode()).isEqualTo(4413);
        assertThat(again.stored()).isZero();
    }

    @Test
    void whenItCannotBeTakenOutOfTheLogEverybodyComesBackToWhatTheLogHolds() {
        var ada = server.writer(scene, "Ada");
        var witness = server.join(scene, ada).sync();
        witness.change(doc -> prepend(doc, "a")).awaitStored();
        var ben = server.join(scene, server.writer(scene, "Ben"));
        disk.breakReplacing();

        ben.change(doc -> prepend(doc, "b"));

        assertThat(ben.closeCode()).isEqualTo(1001);
        assertThat(witness.closeCode()).isEqualTo(1001);
        disk.heal();
        assertThat(server.join(scene, ada).sync().text()).hasSize(100);
    }

    private void assertHeldAfterAReload(Person reader, String text) {
        server.forget(scene);
        assertThat(server.text(scene, reader)).isEqualTo(text);
    }

    /** Fifty characters, each before the last, by somebody who saw nothing of the others'. */
    private static void prepend(YDoc doc, String letter) {
        for (var i = 0; i < 50; i++) {
            doc.text("text").insert(0, letter);
        }
    }
}
