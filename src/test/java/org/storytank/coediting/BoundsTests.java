package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.storytank.coediting.yjs.YDoc;

class BoundsTests extends LiveTest {

    @Test
    void aFrameOverTheLimitClosesOnlyWhoSentIt() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var ben = server.join(scene, server.writer(scene, "Ben")).sync();

        ada.send(new byte[102_401]);

        assertThat(ada.closeCode()).isEqualTo(1009);
        assertThat(ben.append("undisturbed").awaitStored().isOpen()).isTrue();
    }

    @Test
    void aFrameJustUnderTheLimitIsTaken() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();

        // The frame holds the number, the kinds and lengths, and about 30 bytes of the update beside the words; "é"
        // takes two bytes.
        ada.append("é".repeat(50_000)).awaitStored();

        assertThat(ada.isOpen()).isTrue();
    }

    @Test
    void bytesThatAreNoMessageAreRefused() {
        assertRefused(new byte[] {42, 1, 2});
        assertRefused(new byte[] {0, 2, 5, 1});
        assertRefused(new byte[] {0, 9, 0});
        assertRefused(new byte[] {0, 2, 3, 1, 1, 1});
        assertRefused(new byte[] {100, 1, 0, 0, 1, 0});
        assertRefused(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff});
        assertRefused(new byte[] {1, 3, 9, 9, 9});
    }

    private void assertRefused(byte[] frame) {
        var document = server.document();
        var typist = server.join(document, server.writer(document, "Ada")).sync();
        typist.send(frame);
        assertThat(typist.closeCode()).isEqualTo(4400);
        assertThat(server.history(document)).isEmpty();
    }

    @Test
    void wordsInsteadOfBytesAreRefused() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();

        ada.say("hello?");

        assertThat(ada.closeCode()).isEqualTo(4400);
    }

    @Test
    void tooManyFramesAtOnceAreRefused() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        for (var i = 0; i < 600 && ada.isOpen(); i++) {
            ada.sendAwareness(ada.clientId(), i, "{}");
        }

        assertThat(ada.closeCode()).isEqualTo(4429);
    }

    @Test
    void onePersonHasSoManyConnections() {
        var ada = server.writer(scene, "Ada");
        for (var i = 0; i < 4; i++) {
            server.join(scene, ada).sync();
        }

        assertThat(server.join(scene, ada).closeCode()).isEqualTo(4429);
    }

    @Test
    void aConnectionThatEndsMakesRoomForAnother() {
        var ada = server.writer(scene, "Ada");
        for (var i = 0; i < 12; i++) {
            var typist = server.join(scene, ada).sync();
            server.endAndWait(typist);
        }
    }

    @Test
    void onePersonHasSoManyDocumentsOpen() {
        var ada = server.writer(scene, "Ada");
        server.join(scene, ada).sync();
        for (var i = 0; i < 2; i++) {
            var another = server.document();
            server.allow(another, ada, DocumentRight.WRITE);
            server.join(another, ada).sync();
        }
        var oneTooMany = server.document();
        server.allow(oneTooMany, ada, DocumentRight.WRITE);

        assertThat(server.join(oneTooMany, ada).closeCode()).isEqualTo(4429);
    }

    @Test
    void aTextCannotGrowBeyondItsLimit() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync().append("a".repeat(49_990)).awaitStored();

        typist.append("b".repeat(11));

        assertThat(typist.closeCode()).isEqualTo(4413);
        assertThat(server.text(scene, ada)).hasSize(49_990);
    }

    @Test
    void changesThatBuildOnWhatNeverComesAreBounded() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var far = new YDoc(ada.clientId(), true);
        var firstIsNeverSent = far.transact(() -> far.text("text").insert(0, "never sent"));
        assertThat(firstIsNeverSent).isNotEmpty();
        for (var i = 0; i < 2; i++) {
            ada.sendChange(far.transact(() -> far.text("text").insert(3, "x".repeat(9_000))))
                    .awaitStored();
        }

        ada.sendChange(far.transact(() -> far.text("text").insert(3, "x".repeat(9_000))));

        assertThat(ada.closeCode()).isEqualTo(4413);
    }

    @Test
    void whoReadsTooSlowlyIsClosedAndNobodyWaitsForThem() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var ben = server.join(scene, server.reader(scene, "Ben")).sync().stopReading();
        for (var i = 0; i < 60 && ben.isOpen(); i++) {
            ada.append("é".repeat(45_000)).awaitStored();
            ada.edit(text -> text.delete(0, 45_000)).awaitStored();
        }
        ben.readOn();

        assertThat(ben.closeCode()).isIn(1013, 1006);
        assertThat(ada.isOpen()).isTrue();
    }
}
