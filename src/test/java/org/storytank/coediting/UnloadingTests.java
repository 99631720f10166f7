package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class UnloadingTests extends LiveTest {

    @Test
    void aDocumentNobodyHasOpenLeavesMemoryAndComesBackWhole() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync().append("still").awaitStored();
        typist.edit(text -> text.insert(5, " here")).awaitStored();
        typist.edit(text -> text.delete(0, 1)).awaitStored();

        typist.leave();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !server.isInMemory(scene));

        assertThat(server.join(scene, ada).sync().text()).isEqualTo("till here");
    }

    @Test
    void aDocumentSomebodyHasOpenStays() {
        var ada = server.writer(scene, "Ada");
        server.join(scene, ada).sync();
        var other = server.document();
        server.join(other, server.writer(other, "Ben")).sync().leave();

        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !server.isInMemory(other));

        assertThat(server.isInMemory(scene)).isTrue();
    }

    @Test
    void comingAndGoingWhileItUnloadsLosesNothing() {
        var ada = server.writer(scene, "Ada");
        var expected = new StringBuilder();
        for (var round = 0; round < 8; round++) {
            var typist = server.join(scene, ada).sync();
            assertThat(typist.text()).isEqualTo(expected.toString());
            typist.append("round " + round + " ").awaitStored();
            expected.append("round ").append(round).append(' ');
            server.endAndWait(typist);
            if (round % 2 == 0) {
                server.forget(scene);
            }
        }
    }

    @Test
    void changesAreToldToTheOtherFeaturesOnceForMany() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        for (var i = 0; i < 10; i++) {
            ada.append("x");
        }
        ada.awaitStored();

        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> server.changesTold(scene) > 0);
        assertThat(server.changesTold(scene)).isLessThan(10);
    }
}
