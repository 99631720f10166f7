package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.authorship.How;
import org.storytank.coediting.authorship.Ledger;
import org.storytank.coediting.authorship.Run;
import org.storytank.coediting.yjs.YDoc;
import org.storytank.provenance.Origin;

class LedgerTests extends LiveTest {

    @Test
    void everyCharacterIsCreditedToWhoeverWroteIt() {
        var ada = server.writer(scene, "Ada");
        var ben = server.writer(scene, "Ben");
        var adas = server.join(scene, ada).sync().append("The storm broke.").awaitStored();
        var bens = server.join(scene, ben).sync();
        bens.edit(text -> text.insert(4, "great ")).awaitStored();
        adas.awaitText("The great storm broke.");

        assertThat(documents.authorship(scene, ada.id()).shares())
                .isEqualTo(Map.of(new Origin.Human(ada.id()), 16, new Origin.Human(ben.id()), 6));
    }

    @Test
    void whatWasBroughtAlongIsAnImport() {
        var ada = server.writer(scene, "Ada");
        documents.append(scene, ada.id(), List.of(new TextPiece("from my drawer", Map.of())));

        assertThat(documents.authorship(scene, ada.id()).spans())
                .singleElement()
                .satisfies(span -> {
                    assertThat(span.length()).isEqualTo(14);
                    assertThat(span.run().insertedBy()).isEqualTo(ada.id());
                    assertThat(span.run().origin()).isEqualTo(new Origin.Imported(ada.id()));
                    assertThat(span.run().how()).isEqualTo(How.IMPORTED);
                });
    }

    @Test
    void wordsNobodyCanAnswerForAreUnknown() {
        var ben = server.writer(scene, "Ben");
        var lost = new YDoc(31, true);
        server.join(scene, ben)
                .sync()
                .sendChange(lost.transact(() -> lost.text("text").insert(0, "lost")))
                .awaitStored();

        assertThat(documents.authorship(scene, ben.id()).shares()).isEqualTo(Map.of(new Origin.Unknown(), 4));
    }

    @Test
    void theLedgerOutlivesTheDocumentsTimeInMemory() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync();
        for (var i = 0; i < 30; i++) {
            typist.append("word ").awaitStored();
        }
        var before = documents.authorship(scene, ada.id());
        server.forget(scene);

        assertThat(documents.authorship(scene, ada.id())).isEqualTo(before);
        assertThat(before.spans()).hasSize(1);
    }

    @Test
    void sharesAddUpToTheLengthOfTheText() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync().append("héllo 🌊 and on").awaitStored();
        typist.edit(text -> text.delete(2, 3)).awaitStored();

        var total = documents.authorship(scene, ada.id()).shares().values().stream()
                .mapToInt(Integer::intValue)
                .sum();

        assertThat(total).isEqualTo(server.text(scene, ada).length());
    }

    @Test
    void whatWasNotedFirstStaysAndNeighboursBecomeOne() {
        var ada = server.writer(scene, "Ada").id();
        var ben = server.writer(scene, "Ben").id();
        var ledger = new Ledger();
        ledger.add(new Run(1, 0, 5, ada, new Origin.Human(ada), How.TYPED));
        ledger.add(new Run(1, 10, 5, ada, new Origin.Human(ada), How.TYPED));
        ledger.add(new Run(1, 3, 4, ben, new Origin.Human(ben), How.TYPED));
        ledger.add(new Run(1, 0, 15, ada, new Origin.Human(ada), How.TYPED));

        assertThat(Ledger.read(ledger.encode()).runs())
                .containsExactly(
                        new Run(1, 0, 5, ada, new Origin.Human(ada), How.TYPED),
                        new Run(1, 5, 2, ben, new Origin.Human(ben), How.TYPED),
                        new Run(1, 7, 8, ada, new Origin.Human(ada), How.TYPED));
    }
}
