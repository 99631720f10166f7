package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UnloadingTests extends LiveTest {

    @Autowired
    private BreakableLog disk;

    @Autowired
    private MeterRegistry meters;

    @AfterEach
    void healTheDisk() {
        disk.heal();
    }

    @Test
    void documentsThatAreLeftTogetherArePutAwayOneAfterTheOther() {
        var scenes = new ArrayList<DocumentId>();
        var typists = new ArrayList<Typist>();
        for (var i = 0; i < 20; i++) {
            var one = server.document();
            scenes.add(one);
            typists.add(server.join(one, server.writer(one, "Writer " + i))
                    .sync()
                    .append("scene " + i)
                    .awaitStored());
        }
        var bell = new CountDownLatch(1);
        disk.keepingWaitsFor(bell);

        typists.forEach(Typist::leave);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(disk::isKeeping);
        bell.countDown();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> scenes.stream().noneMatch(server::isInMemory));

        assertThat(disk.mostKeptAtOnce()).isEqualTo(1);
        assertThat(server.join(scenes.getLast(), server.writer(scenes.getLast(), "Ada"))
                        .sync()
                        .text())
                .isEqualTo("scene 19");
    }

    @Test
    void whoComesBackWhileOthersArePutAwayFindsTheDocumentInMemoryAndWrites() {
        var ada = server.writer(scene, "Ada");
        var other = server.document();
        server.allow(other, ada, DocumentRight.WRITE);
        var bell = new CountDownLatch(1);
        disk.keepingWaitsFor(bell);
        server.join(other, ada).sync().append("first away").awaitStored().leave();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(disk::isKeeping);
        server.join(scene, ada).sync().append("back").awaitStored().leave();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> meters.get("storytank.documents.leaving").gauge().value() > 0);

        var back = server.join(scene, ada).sync().append(" again").awaitStored();
        bell.countDown();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !server.isInMemory(other));

        assertThat(back.text()).isEqualTo("back again");
        assertThat(server.isInMemory(scene)).isTrue();
    }

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
