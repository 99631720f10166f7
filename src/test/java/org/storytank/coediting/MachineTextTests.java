package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storytank.account.Person;
import org.storytank.coediting.authorship.How;
import org.storytank.coediting.yjs.YDoc;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Origin;

/** A machine's words are known again whoever brings them, whenever and from wherever: nobody says a word about where they come from here. */
class MachineTextTests extends LiveTest {

    private static final String MACHINES = "The storm broke over the harbour at dawn, and the gulls kept silent.";

    private Person ada;
    private Person ben;
    private Origin machine;

    @BeforeEach
    void aMachineWroteElsewhere() {
        ada = server.writer(scene, "Ada");
        var elsewhere = server.document();
        server.allow(elsewhere, ada, DocumentRight.WRITE);
        documents.draft(
                elsewhere, ada.id(), new DraftRun("run-" + scene, "a model", Instant.EPOCH, ada.id()), 0, MACHINES);
        machine = new Origin.Draft("run-" + scene);
        ben = server.writer(scene, "Ben");
    }

    @Test
    void pastedFromAMailItIsAMachinesStill() {
        server.join(scene, ben).sync().append("Look: " + MACHINES + " Nice?").awaitStored();

        var authorship = documents.authorship(scene, ada.id());
        assertThat(authorship.shares())
                .isEqualTo(Map.of(machine, MACHINES.length(), new Origin.Human(ben.id()), "Look:  Nice?".length()));
        assertThat(authorship.spans().get(1).run().insertedBy()).isEqualTo(ben.id());
        assertThat(authorship.spans().get(1).run().how()).isEqualTo(How.COPIED);
    }

    @Test
    void aForeignClientChangesNothingAboutIt() {
        server.joinForeign(scene, ben, 4711).sync().append(MACHINES.toUpperCase(java.util.Locale.ROOT));
        server.awaitText(scene, ada, MACHINES.toUpperCase(java.util.Locale.ROOT));

        assertThat(documents.authorship(scene, ada.id()).shares()).isEqualTo(Map.of(machine, MACHINES.length()));
    }

    @Test
    void aPasteWithFormatsInItIsOneStretch() {
        server.join(scene, ben)
                .sync()
                .edit(text -> {
                    text.insert(0, MACHINES.substring(0, 20), Map.of("bold", true));
                    text.insert(20, MACHINES.substring(20), Map.of("italic", true));
                })
                .awaitStored();

        assertThat(documents.authorship(scene, ada.id()).shares()).isEqualTo(Map.of(machine, MACHINES.length()));
    }

    @Test
    void whatIsBroughtAlongIsLookedThroughToo() {
        documents.append(scene, ben.id(), List.of(new TextPiece("From my drawer. " + MACHINES, Map.of())));

        assertThat(documents.authorship(scene, ada.id()).shares()).containsEntry(machine, MACHINES.length());
    }

    @Test
    void wordsOfOnesOwnAreOnesOwn() {
        server.join(scene, ben)
                .sync()
                .append("Nobody in the village had ever counted the steps of the old lighthouse.")
                .awaitStored();

        assertThat(documents.authorship(scene, ada.id()).shares()).containsOnlyKeys(new Origin.Human(ben.id()));
    }

    @Test
    void whoWritesOfflineAndComesBackWithItIsNoExceptionToIt() {
        var ticket = documents.ticket(scene, ben.id());
        var offline = new YDoc(ticket.clientId(), true);
        offline.transact(() -> offline.text("text").insert(0, "Mine. " + MACHINES));

        server.connect(server.address(scene, ticket.token()), true, offline)
                .sync()
                .awaitStored();
        server.awaitText(scene, ada, "Mine. " + MACHINES);

        assertThat(documents.authorship(scene, ada.id()).shares()).containsEntry(machine, MACHINES.length());
    }

    @Test
    void ofARedactedRunNothingIsKeptToKnowItBy() {
        var olga = server.owner(scene, "Olga");
        server.join(scene, ben).sync().append(MACHINES).awaitStored();
        documents.redact(scene, olga.id(), documents.idsIn(scene, olga.id(), new TextRange(0, 9)));

        server.join(scene, ben).sync().append(" " + MACHINES).awaitStored();

        assertThat(documents.authorship(scene, ada.id()).shares()).containsKey(new Origin.Human(ben.id()));
    }
}
