package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.log.Entry;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.DeleteSet;

class StoringTests extends LiveTest {

    @Test
    void whatIsCalledStoredStandsInTheLogWithSenderAndTime() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync();

        typist.append("The tide came in.").awaitStored();

        assertThat(server.history(scene)).singleElement().satisfies(entry -> {
            assertThat(entry.sender()).isEqualTo(ada.id());
            assertThat(entry.at()).isBeforeOrEqualTo(java.time.Instant.now());
        });
        assertThat(server.logHolds(scene, "The tide came in.")).isTrue();
    }

    @Test
    void everyKeystrokeIsAnEntryOfItsOwnInTheOrderItCame() {
        var typist = server.join(scene, server.writer(scene, "Ada")).sync();
        for (var letter : "tide".split("")) {
            typist.append(letter);
        }
        typist.awaitStored();

        assertThat(server.history(scene)).hasSize(4);
        assertThat(typist.stored()).isEqualTo(typist.sent());
    }

    @Test
    void aFrameThatHoldsNothingNewIsToldAsStoredAndNotKeptTwice() {
        var typist = server.join(scene, server.writer(scene, "Ada")).sync();
        var update = typist.doc().transact(() -> typist.doc().text("text").insert(0, "once"));

        typist.sendChange(update).sendChange(update).awaitStored();

        assertThat(server.history(scene)).hasSize(1);
    }

    @Test
    void deletedWordsStayInTheLogAndLeaveTheText() {
        var ada = server.writer(scene, "Ada");
        var typist =
                server.join(scene, ada).sync().append("a secret and a tide").awaitStored();

        typist.edit(text -> text.delete(0, 13)).awaitStored();

        assertThat(server.text(scene, ada)).isEqualTo("a tide");
        assertThat(server.logHolds(scene, "a secret and ")).isTrue();
    }

    @Test
    void deletionsThatAreKnownAlreadyAreNotKeptAgain() {
        var typist = server.join(scene, server.writer(scene, "Ada"))
                .sync()
                .append("abcdef")
                .awaitStored();
        typist.edit(text -> text.delete(0, 1)).edit(text -> text.delete(2, 1)).awaitStored();
        typist.doc().transact(() -> typist.doc().text("text").delete(3, 1));

        typist.sendChange(typist.doc().encode()).awaitStored();

        var kept = DecodedUpdate.read(server.history(scene).getLast().update());
        assertThat(kept.structs()).isEmpty();
        assertThat(kept.deletes().ranges()).containsExactly(new DeleteSet.Range(typist.clientId(), 5, 1));
    }

    @Test
    void whenALongLogIsPackedEveryEntryKeepsItsSenderTimeAndBytes() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync();
        for (var i = 0; i < 15; i++) {
            typist.append("a").awaitStored();
        }
        var before = server.history(scene);
        for (var i = 0; i < 10; i++) {
            typist.append("b").awaitStored();
        }
        typist.append("c").awaitStored();

        var after = server.history(scene);
        assertThat(server.chunks(scene)).isLessThan(15);
        assertThat(after).hasSize(26);
        for (var i = 0; i < before.size(); i++) {
            assertSame(after.get(i), before.get(i));
        }
        assertThat(server.text(scene, ada)).isEqualTo("a".repeat(15) + "b".repeat(10) + "c");
    }

    private static void assertSame(Entry now, Entry then) {
        assertThat(now.sender()).isEqualTo(then.sender());
        assertThat(now.at()).isEqualTo(then.at());
        assertThat(now.update()).isEqualTo(then.update());
    }

    @Test
    void theServerAppendsUnderAClientIdOfItsOwn() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync().append("Mine.\n").awaitStored();

        documents.append(scene, ada.id(), List.of(new TextPiece("Brought along.", java.util.Map.of("bold", true))));

        typist.awaitText("Mine.\nBrought along.");
        assertThat(documents.read(scene, ada.id()))
                .containsExactly(
                        new TextPiece("Mine.\n", java.util.Map.of()),
                        new TextPiece("Brought along.", java.util.Map.of("bold", true)));
        assertThat(typist.doc().text("text").ids()).hasSize(2);
    }
}
