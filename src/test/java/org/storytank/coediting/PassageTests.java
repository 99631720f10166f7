package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.storytank.account.Unknown;

class PassageTests extends LiveTest {

    @Test
    void aMarkedPassageIsFoundWherePeopleMovedIt() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada)
                .sync()
                .append("The sea rises. Nobody looks.")
                .awaitStored();
        var mark = documents.mark(scene, ada.id(), new TextRange(4, 14));

        typist.type(0, "Look: ").awaitStored();
        typist.edit(text -> text.insert(13, " really")).awaitStored();

        assertThat(mark.quote()).isEqualTo("sea rises.");
        var found = documents.find(scene, ada.id(), mark).orElseThrow();
        assertThat(server.text(scene, ada).substring(found.start(), found.end()))
                .isEqualTo("sea really rises.");
    }

    @Test
    void aPassageThatWasDeletedIsNowhere() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync().append("The sea rises.").awaitStored();
        var mark = documents.mark(scene, ada.id(), new TextRange(4, 7));

        typist.edit(text -> text.delete(3, 5)).awaitStored();

        assertThat(documents.find(scene, ada.id(), mark)).isEmpty();
    }

    @Test
    void whoMayNotReadMarksReadsAndFindsNothing() {
        var ada = server.writer(scene, "Ada");
        server.join(scene, ada).sync().append("private").awaitStored();
        var mark = documents.mark(scene, ada.id(), new TextRange(0, 7));

        assertThatThrownBy(() -> documents.read(scene, null)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> documents.mark(scene, null, new TextRange(0, 1)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> documents.find(scene, null, mark)).isInstanceOf(Unknown.class);
    }
}
