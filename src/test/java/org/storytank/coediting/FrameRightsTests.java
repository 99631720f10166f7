package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.storytank.account.Person;
import org.storytank.coediting.live.Inbound;
import org.storytank.coediting.yjs.YDoc;

/** Every kind of frame, sent by who may read and by who may write; who may do neither has no socket to send on. */
class FrameRightsTests extends LiveTest {

    /** Sends the frame and shows that it was heard, or that it was not. */
    private interface Kind {
        void heard(Typist sender, Typist witness);

        default void dropped(Typist sender, Typist witness) {
            heard(sender, witness);
        }
    }

    private final Map<Class<? extends Inbound>, Kind> kinds = Map.of(
            Inbound.WantsState.class,
            (sender, _) -> sender.sync(),
            Inbound.WhoIsHere.class,
            (sender, _) -> sender.sendQueryAwareness().awaitMessages(1, 1),
            Inbound.Here.class,
            (sender, witness) -> {
                sender.sendAwareness(sender.clientId(), 1, "{}");
                witness.awaitHere(here -> here.containsKey(sender.clientId()), "the sender is here");
            },
            Inbound.Change.class,
            new Change(),
            Inbound.Proof.class,
            new Proof(),
            Inbound.Copied.class,
            new Copied());

    private final class Change implements Kind {
        @Override
        public void heard(Typist sender, Typist witness) {
            sender.append("heard").awaitStored();
            witness.awaitText("heard");
        }

        @Override
        public void dropped(Typist sender, Typist witness) {
            sender.append("dropped");
            witness.append("still fine").awaitStored();
            assertThat(server.logHolds(scene, "dropped")).isFalse();
        }
    }

    /** A ticket of an earlier page gives its words a name, to who may write; to others nothing. */
    private final class Proof implements Kind {
        @Override
        public void heard(Typist sender, Typist witness) {
            send(sender);
            sender.awaitStored();
            assertThat(server.bindings(scene)).hasSize(1);
        }

        @Override
        public void dropped(Typist sender, Typist witness) {
            send(sender);
            witness.append("still fine").awaitStored();
            assertThat(server.logHolds(scene, "offline")).isFalse();
        }

        private void send(Typist sender) {
            var earlier = documents.ticket(scene, author.id());
            var doc = new YDoc(earlier.clientId(), true);
            sender.sendTicket(earlier.token())
                    .sendChange(doc.transact(() -> doc.text("text").insert(0, "offline")));
        }
    }

    /** Only a hint: who may not write may give it, and nothing comes of it. */
    private final class Copied implements Kind {
        @Override
        public void heard(Typist sender, Typist witness) {
            sender.sendCopied(scene.value(), 1, 0, 2, 0, 5).sync();
            witness.append("still fine").awaitStored();
            assertThat(sender.isOpen()).isTrue();
        }
    }

    private Person author;

    @TestFactory
    Stream<DynamicTest> whoMayWriteIsHeard() {
        return kinds.entrySet().stream()
                .map(kind -> dynamicTest(kind.getKey().getSimpleName(), () -> {
                    newScene();
                    var witness = server.join(scene, author).sync();
                    kind.getValue().heard(server.join(scene, server.writer(scene, "Wanda")), witness);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whoMayReadIsHeardInAllButChanges() {
        return kinds.entrySet().stream()
                .map(kind -> dynamicTest(kind.getKey().getSimpleName(), () -> {
                    newScene();
                    var witness = server.join(scene, author).sync();
                    kind.getValue().dropped(server.join(scene, server.reader(scene, "Rosa")), witness);
                }));
    }

    private void newScene() {
        scene = server.document();
        author = server.writer(scene, "Ada");
    }

    @TestFactory
    Stream<DynamicTest> whoMayDoNeitherIsClosedBeforeAnyFrame() {
        return Stream.of(List.<byte[]>of(), List.of(new byte[] {3}), List.of(new byte[] {0, 0, 1, 0}))
                .map(frames -> dynamicTest(frames.size() + " frames", () -> {
                    newScene();
                    var token = documents.ticket(scene, author.id()).token();
                    server.change(scene, author, DocumentRight.NONE);
                    var typist = server.connect(server.address(scene, token), true, 1);
                    frames.forEach(typist::send);
                    assertThat(typist.closeCode()).isEqualTo(4403);
                    assertThat(typist.heard(0)).isZero();
                }));
    }

    @Test
    void everyKindOfFrameHasARow() {
        assertThat(kinds.keySet())
                .isEqualTo(Arrays.stream(Inbound.class.getPermittedSubclasses()).collect(Collectors.toSet()));
    }
}
