package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.storytank.account.NotAllowed;

class RedactionTests extends LiveTest {

    @Test
    void redactedWordsAreNowhereInTheGraphAndTheRestIsWhole() {
        var ada = server.owner(scene, "Ada");
        var typist = server.join(scene, ada).sync();
        typist.append("Call me at 0612345678, says the tide.").awaitStored();
        typist.edit(text -> text.insert(4, " (now)")).awaitStored();
        assertThat(server.storedAnywhere("0612345678")).isTrue();

        documents.redact(scene, ada.id(), documents.idsIn(scene, ada.id(), new TextRange(17, 27)));

        assertThat(server.storedAnywhere("0612345678")).isFalse();
        assertThat(server.text(scene, ada)).isEqualTo("Call (now) me at , says the tide.");
        typist.awaitText("Call (now) me at , says the tide.");
    }

    @Test
    void wordsThatWereDeletedLongAgoCanBeRedactedToo() {
        var ada = server.owner(scene, "Ada");
        var typist = server.join(scene, ada).sync().append("my secret").awaitStored();
        var ids = documents.idsIn(scene, ada.id(), new TextRange(3, 9));
        typist.edit(text -> text.delete(3, 6)).awaitStored();
        assertThat(server.storedAnywhere("secret")).isTrue();

        documents.redact(scene, ada.id(), ids);

        assertThat(server.storedAnywhere("secret")).isFalse();
    }

    @Test
    void afterARedactionPeopleWriteOnAndEndWithTheSameText() {
        var ada = server.owner(scene, "Ada");
        var ben = server.join(scene, server.writer(scene, "Ben")).sync();
        var typist = server.join(scene, ada).sync().append("one two three").awaitStored();
        ben.awaitText("one two three");

        documents.redact(scene, ada.id(), documents.idsIn(scene, ada.id(), new TextRange(4, 7)));
        typist.awaitText("one  three").type(4, "zwei").awaitStored();
        ben.awaitText("one zwei three").append("!").awaitStored();
        typist.awaitText("one zwei three!");

        server.forget(scene);
        assertThat(server.join(scene, ada).sync().text()).isEqualTo("one zwei three!");
    }

    @Test
    void whoHadTheWordsOfflineDoesNotBringThemBack() {
        var ada = server.owner(scene, "Ada");
        var typist = server.join(scene, ada).sync().append("unsayable").awaitStored();
        server.endAndWait(typist);
        documents.redact(scene, ada.id(), documents.idsIn(scene, ada.id(), new TextRange(0, 9)));

        var ticket = documents.ticket(scene, ada.id());
        var back = server.connect(server.address(scene, ticket.token()), true, typist.doc())
                .sync();

        assertThat(back.text()).isEmpty();
        assertThat(server.storedAnywhere("unsayable")).isFalse();
    }

    @Test
    void halfOfAnEmojiTakesTheOtherHalfAlong() {
        var ada = server.owner(scene, "Ada");
        server.join(scene, ada).sync().append("a🌊b").awaitStored();

        documents.redact(scene, ada.id(), documents.idsIn(scene, ada.id(), new TextRange(1, 2)));

        assertThat(server.storedAnywhere("🌊")).isFalse();
        assertThat(server.text(scene, ada)).isEqualTo("ab");
    }

    @Test
    void aReaderCannotRedact() {
        var ada = server.owner(scene, "Ada");
        server.join(scene, ada).sync().append("kept").awaitStored();
        var ben = server.reader(scene, "Ben");
        var ids = documents.idsIn(scene, ben.id(), new TextRange(0, 4));

        assertThatThrownBy(() -> documents.redact(scene, ben.id(), ids)).isInstanceOf(NotAllowed.class);
        assertThat(server.text(scene, ada)).isEqualTo("kept");
    }

    @Test
    void aWriterWhoDoesNotOwnThePlaceCannotRedact() {
        var ada = server.owner(scene, "Ada");
        server.join(scene, ada).sync().append("kept").awaitStored();
        var ben = server.writer(scene, "Ben");
        var ids = documents.idsIn(scene, ben.id(), new TextRange(0, 4));

        assertThatThrownBy(() -> documents.redact(scene, ben.id(), ids)).isInstanceOf(NotAllowed.class);
        assertThat(server.text(scene, ada)).isEqualTo("kept");
    }
}
