package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.authorship.How;
import org.storytank.coediting.yjs.YDoc;

class BindingTests extends LiveTest {

    @Test
    void theClientIdOfATicketIsBoundToItsPersonWithTheFirstWord() {
        var ada = server.writer(scene, "Ada");

        var typist = server.join(scene, ada).sync().append("mine").awaitStored();

        assertThat(server.bindings(scene)).containsExactly(typist.clientId() + " person " + ada.id());
    }

    @Test
    void aForeignClientOwnsTheFirstUnusedIdItAnnounces() {
        var ben = server.writer(scene, "Ben");

        server.joinForeign(scene, ben, 4711).sync().sendAwareness(4711, 1, "{}").append("mine");

        server.awaitText(scene, ben, "mine");
        assertThat(server.bindings(scene)).containsExactly("4711 person " + ben.id());
    }

    @Test
    void aForeignClientThatSaysNothingOfItselfOwnsTheIdItWritesUnder() {
        var ben = server.writer(scene, "Ben");

        server.joinForeign(scene, ben, 4711).sync().append("mine");

        server.awaitText(scene, ben, "mine");
        assertThat(server.bindings(scene)).containsExactly("4711 person " + ben.id());
    }

    @Test
    void writingUnderSomebodyElsesIdIsRefusedAndTheDocumentUntouched() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync().append("Ada's words").awaitStored();
        var forger =
                server.joinForeign(scene, server.writer(scene, "Mallory"), 99).sync();
        forger.doc().clientId(typist.clientId());
        forger.append(" and a lie");

        assertThat(forger.closeCode()).isEqualTo(4409);
        assertThat(server.text(scene, ada)).isEqualTo("Ada's words");
        assertThat(server.history(scene)).hasSize(1);
        assertThat(typist.append("!").awaitStored().isOpen()).isTrue();
    }

    @Test
    void anIdThatWasOnlyAnnouncedIsTakenToo() {
        var ada = server.writer(scene, "Ada");
        var typist = server.joinForeign(scene, ada, 12).sync().sendAwareness(12, 1, "{}");
        typist.awaitHere(here -> here.containsKey(12L), "Ada is here");

        var mallory = server.writer(scene, "Mallory");
        server.joinForeign(scene, mallory, 12).sync().append("whose?");
        server.awaitText(scene, ada, "whose?");

        assertThat(server.bindings(scene)).isEmpty();
        assertThat(server.history(scene).getFirst().credits())
                .singleElement()
                .satisfies(run -> assertThat(run.how()).isEqualTo(How.UNKNOWN));
    }

    @Test
    void theServersOwnIdsAreNobodysToWriteUnder() {
        var ada = server.writer(scene, "Ada");
        documents.append(scene, ada.id(), List.of(new TextPiece("brought along", java.util.Map.of())));
        var typist = server.join(scene, ada).sync();
        var serversId = typist.doc().text("text").ids().getFirst().client();
        typist.doc().clientId(serversId);

        typist.append(" and more");

        assertThat(typist.closeCode()).isEqualTo(4409);
        assertThat(server.text(scene, ada)).isEqualTo("brought along");
    }

    @Test
    void theSamePersonGoesOnUnderTheirIdFromAnotherConnection() {
        var ada = server.writer(scene, "Ada");
        var ticket = documents.ticket(scene, ada.id());
        var first = server.connect(server.address(scene, ticket.token()), true, ticket.clientId())
                .sync();
        first.append("one ").awaitStored();
        server.endAndWait(first);

        var again = server.connect(server.address(scene, ticket.token()), true, first.doc());
        again.sync().append("two").awaitStored();

        assertThat(server.text(scene, ada)).isEqualTo("one two");
    }

    @Test
    void wordsOfAnEarlierPageComeHomeWithItsTicket() {
        var ada = server.writer(scene, "Ada");
        var ben = server.writer(scene, "Ben");
        var earlier = documents.ticket(scene, ada.id());
        var offline = new YDoc(earlier.clientId(), true);
        var words = offline.transact(() -> offline.text("text").insert(0, "typed offline"));

        var typist = server.join(scene, ben).sync().sendTicket(earlier.token()).sendChange(words);

        typist.awaitStored();
        assertThat(server.bindings(scene)).containsExactly(earlier.clientId() + " person " + ada.id());
        assertThat(server.history(scene).getFirst().sender()).isEqualTo(ben.id());
    }

    @Test
    void structsSentAgainByAnotherAreNobodysNeverTheSenders() {
        var ben = server.writer(scene, "Ben");
        var lost = new YDoc(31, true);
        var words = lost.transact(() -> lost.text("text").insert(0, "from a lost backup"));

        server.join(scene, ben).sync().sendChange(words).awaitStored();

        assertThat(server.bindings(scene)).isEmpty();
        assertThat(server.history(scene).getFirst().credits()).singleElement().satisfies(run -> {
            assertThat(run.how()).isEqualTo(How.UNKNOWN);
            assertThat(run.insertedBy()).isNull();
            assertThat(run.length()).isEqualTo(18);
        });
    }

    @Test
    void bindingsOutliveTheDocumentsTimeInMemory() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync().append("mine").awaitStored();
        server.endAndWait(typist);
        server.forget(scene);

        var forger =
                server.joinForeign(scene, server.writer(scene, "Mallory"), 99).sync();
        forger.doc().clientId(typist.clientId());
        forger.append("a lie");

        assertThat(forger.closeCode()).isEqualTo(4409);
    }
}
