package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StoringFailsTests extends LiveTest {

    @Autowired
    private BreakableLog disk;

    @AfterEach
    void heal() {
        disk.heal();
    }

    @Test
    void whileStoringFailsNothingIsSentOnAndEverybodyIsTold() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var ben = server.join(scene, server.writer(scene, "Ben")).sync();
        disk.breakAppends();

        ada.append("unheard");

        ada.awaitCondition(1);
        ben.awaitCondition(1);
        assertThat(ben.text()).isEmpty();
        assertThat(ada.stored()).isLessThan(ada.sent());
    }

    @Test
    void whenStoringWorksAgainAllIsStoredSentOnAndSaid() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var ben = server.join(scene, server.writer(scene, "Ben")).sync();
        disk.breakAppends();
        ada.append("kept ").awaitCondition(1).append("for later");

        disk.heal();

        ada.awaitStored().awaitCondition(0);
        ben.awaitText("kept for later").awaitCondition(0);
        assertThat(server.logHolds(scene, "for later")).isTrue();
    }

    @Test
    void whoJoinsWhileStoringFailsIsToldAtOnce() {
        server.join(scene, server.writer(scene, "Ada")).sync();
        disk.breakAppends();
        server.join(scene, server.writer(scene, "Ada")).sync().append("x").awaitCondition(1);

        var ben = server.join(scene, server.writer(scene, "Ben"));

        ben.awaitCondition(1);
    }

    @Test
    void whoComesWhileStoringFailsSeesOnlyWhatIsStored() {
        var ada = server.join(scene, server.writer(scene, "Ada"))
                .sync()
                .append("stored")
                .awaitStored();
        disk.breakAppends();
        ada.append(" and not").awaitCondition(1);

        var ben = server.join(scene, server.writer(scene, "Ben")).sync();

        assertThat(ben.text()).isEqualTo("stored");
    }

    @Test
    void whenTooMuchWaitsForADiskThatFailsTheConnectionIsClosedForNow() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        disk.breakAppends();
        ada.append("x".repeat(15_000)).awaitCondition(1);

        ada.append("y".repeat(15_000));

        assertThat(ada.closeCode()).isEqualTo(4500);
    }

    @Test
    void aDocumentThatCannotBeLoadedIsNotOverwritten() {
        var ada = server.writer(scene, "Ada");
        server.join(scene, ada).sync().append("precious").awaitStored();
        server.forget(scene);
        disk.breakLoading(scene);

        var turnedAway = server.join(scene, ada);

        assertThat(turnedAway.closeCode()).isEqualTo(1011);
        disk.heal();
        assertThat(server.join(scene, ada).sync().text()).isEqualTo("precious");
        assertThat(server.history(scene)).hasSize(1);
    }
}
