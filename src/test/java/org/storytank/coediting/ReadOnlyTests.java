package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.storytank.account.NotAllowed;

class ReadOnlyTests extends LiveTest {

    @Test
    void aReaderSeesWhatWritersWrite() {
        var ben = server.join(scene, server.reader(scene, "Ben")).sync();

        server.join(scene, server.writer(scene, "Ada")).sync().append("tide").awaitStored();

        ben.awaitText("tide");
        assertThat(ben.welcome()).contains("\"right\":\"READ\"");
    }

    @Test
    void whatAReaderSendsIsDroppedWithoutAFuss() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var ben = server.join(scene, server.reader(scene, "Ben")).sync().append("graffiti");

        ada.append("tide").awaitStored();

        assertThat(ben.awaitMessages(0, 3).isOpen()).isTrue();
        assertThat(ada.text()).isEqualTo("tide");
        assertThat(server.logHolds(scene, "graffiti")).isFalse();
    }

    @Test
    void whoLosesTheRightToWriteIsClosedAtOnce() {
        var ben = server.writer(scene, "Ben");
        var typist = server.join(scene, ben).sync();

        server.change(scene, ben, DocumentRight.READ);

        assertThat(typist.closeCode()).isEqualTo(4403);
    }

    @Test
    void whoLosesTheRightToReadIsClosedAtOnceAndOthersStay() {
        var ben = server.reader(scene, "Ben");
        var reader = server.join(scene, ben).sync();
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();

        server.change(scene, ben, DocumentRight.NONE);

        assertThat(reader.closeCode()).isEqualTo(4403);
        assertThat(ada.append("still here").awaitStored().isOpen()).isTrue();
    }

    @Test
    void whoMayWriteFromNowOnWritesOnTheSameSocket() {
        var ben = server.reader(scene, "Ben");
        var typist = server.join(scene, ben).sync();
        typist.welcome();

        server.change(scene, ben, DocumentRight.WRITE);
        typist.awaitMessages(105, 2).append("now me").awaitStored();

        assertThat(server.text(scene, ben)).isEqualTo("now me");
    }

    @Test
    void whenTheDocumentIsClosedEverybodyIsSentAwayForGood() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var ben = server.join(scene, server.reader(scene, "Ben")).sync();

        server.delete(scene);
        documents.close(scene);

        assertThat(ada.closeCode()).isEqualTo(4404);
        assertThat(ben.closeCode()).isEqualTo(4404);
    }

    @Test
    void anErasedDocumentLeavesNothing() {
        var ada = server.writer(scene, "Ada");
        server.join(scene, ada).sync().append("forget me").awaitStored();

        server.delete(scene);
        documents.erase(scene);

        assertThat(server.history(scene)).isEmpty();
        assertThat(server.storedAnywhere("forget me")).isFalse();
    }

    @Test
    void whatAFeatureStillHasIsNeitherClosedNorErased() {
        var ada = server.writer(scene, "Ada");
        server.join(scene, ada).sync().append("kept").awaitStored();

        assertThatThrownBy(() -> documents.close(scene)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> documents.erase(scene)).isInstanceOf(NotAllowed.class);
        assertThat(server.text(scene, ada)).isEqualTo("kept");
    }
}
