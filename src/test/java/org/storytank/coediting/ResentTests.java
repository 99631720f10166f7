package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.Person;
import org.storytank.coediting.authorship.How;
import org.storytank.coediting.yjs.YDoc;
import org.storytank.graph.Restored;
import org.storytank.graph.WhenRestored;
import org.storytank.provenance.Origin;

/** A backup was brought back: browsers hold words that the server has forgotten, their own and others'. */
class ResentTests extends LiveTest {

    private static final String KEPT = "what the backup holds";
    private static final String SINCE = ", and what Ada wrote since";

    @Autowired
    private WhenRestored bindings;

    private Person ada;
    private Person ben;
    private Ticket adasTicket;
    private YDoc adasCopy;

    @BeforeEach
    void adaWroteAndGoesOn() {
        ada = server.writer(scene, "Ada");
        ben = server.writer(scene, "Ben");
        adasTicket = documents.ticket(scene, ada.id());
        var typist = join(adasTicket, new YDoc(adasTicket.clientId(), true))
                .append(KEPT)
                .awaitStored();
        server.endAndWait(typist);
        adasCopy = typist.doc();
        adasCopy.transact(() -> adasCopy.text("text").insert(KEPT.length(), SINCE));
    }

    @Test
    void anothersBrowserBringsThemBackAsNobodys() {
        restored(Instant.now());
        var bensCopy = copyOfBen();

        var typist = server.connect(bensAddress(), true, bensCopy)
                .sync()
                .awaitSent(1)
                .awaitStored();

        assertThat(typist.isOpen()).isTrue();
        assertThat(server.text(scene, ada)).isEqualTo(KEPT + SINCE);
        assertThat(server.history(scene).getLast().credits()).singleElement().satisfies(run -> {
            assertThat(run.client()).isEqualTo(adasTicket.clientId());
            assertThat(run.length()).isEqualTo(SINCE.length());
            assertThat(run.origin()).isEqualTo(new Origin.Unknown());
            assertThat(run.how()).isEqualTo(How.UNKNOWN);
            assertThat(run.insertedBy()).isNull();
        });
    }

    @Test
    void theirOwnBrowserBringsThemBackAsTheirs() {
        restored(Instant.now());

        join(adasTicket, adasCopy).awaitSent(1).awaitStored();

        assertThat(server.text(scene, ada)).isEqualTo(KEPT + SINCE);
        assertThat(server.history(scene).getLast().credits()).isEmpty();
    }

    @Test
    void whoseTheyAreIsSaidOnceAndTheirWriterGoesOnUnderTheSameId() {
        restored(Instant.now());
        server.connect(bensAddress(), true, copyOfBen()).sync().awaitSent(1).awaitStored();

        var typist = join(adasTicket, adasCopy).append("!").awaitStored();

        assertThat(typist.isOpen()).isTrue();
        assertThat(server.text(scene, ben)).isEqualTo(KEPT + SINCE + "!");
        var authorship = documents.authorship(scene, ada.id());
        assertThat(authorship.spans())
                .extracting(span -> span.run().origin())
                .containsExactly(new Origin.Human(ada.id()), new Origin.Unknown(), new Origin.Human(ada.id()));
    }

    @Test
    void wordsOfAPageLoadedAfterTheBackupComeBackAsNobodysAndThenItsWriterProvesTheId() {
        var later = documents.ticket(scene, ada.id());
        var laterCopy = new YDoc(later.clientId(), true);
        laterCopy.transact(() -> laterCopy.text("text").insert(0, "Later. "));
        restored(Instant.now());
        server.connect(bensAddress(), true, new YDoc(4711, true))
                .sync()
                .sendChange(laterCopy.encode())
                .awaitStored();

        var typist = join(later, laterCopy).append("!").awaitStored();

        assertThat(typist.isOpen()).isTrue();
        assertThat(server.bindings(scene)).contains(later.clientId() + " person " + ada.id());
        assertThat(documents.authorship(scene, ada.id()).spans())
                .filteredOn(span -> span.run().client() == later.clientId())
                .extracting(span -> span.run().origin())
                .containsExactly(new Origin.Unknown(), new Origin.Human(ada.id()));
    }

    @Test
    void longAfterTheRestoreItIsAForgeryAgain() {
        restored(Instant.now().minus(8, ChronoUnit.DAYS));

        var typist = server.connect(bensAddress(), true, copyOfBen()).sync();

        assertThat(typist.closeCode()).isEqualTo(4409);
        assertThat(server.text(scene, ada)).isEqualTo(KEPT);
    }

    @Test
    void idsThatAreNewSinceTheRestoreCannotBeForged() {
        restored(Instant.now());
        var since = server.join(scene, ada).sync().append(". Since").awaitStored();

        var forger = server.connect(bensAddress(), true, new YDoc(4711, true)).sync();
        forger.doc().clientId(since.clientId());
        forger.append(" and a lie");

        assertThat(forger.closeCode()).isEqualTo(4409);
    }

    /** As the next start after a restore does. */
    private void restored(Instant at) {
        bindings.restored(new Restored(at, at.minus(1, ChronoUnit.HOURS)));
        server.forget(scene);
    }

    private YDoc copyOfBen() {
        var copy = new YDoc(4711, true);
        copy.apply(adasCopy.encode());
        return copy;
    }

    private java.net.URI bensAddress() {
        return server.address(scene, documents.ticket(scene, ben.id()).token());
    }

    private Typist join(Ticket ticket, YDoc copy) {
        return server.connect(server.address(scene, ticket.token()), true, copy).sync();
    }
}
