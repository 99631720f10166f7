package org.storytank.coediting.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.storytank.account.PersonId;
import org.storytank.coediting.authorship.How;
import org.storytank.coediting.authorship.Ledger;
import org.storytank.coediting.authorship.Run;
import org.storytank.provenance.Origin;

class DeletedWordsTests {

    private static final long ADA = 1;
    private static final long MACHINE = 2;

    private final Ledger ledger = new Ledger();

    DeletedWordsTests() {
        var ada = new PersonId("ada");
        ledger.add(new Run(ADA, 0, 10_000, ada, new Origin.Human(ada), How.TYPED));
        ledger.add(new Run(MACHINE, 0, 10_000, ada, new Origin.Draft("run"), How.DRAFTED));
    }

    @Test
    void whatStoodThereIsKnownFromAnyOfItsIdsOn() {
        var words = new DeletedWords(1_000);
        words.add(ADA, 5, "storm", ledger);

        assertThat(words.at(ADA, 5, 100)).isEqualTo("storm");
        assertThat(words.at(ADA, 7, 2)).isEqualTo("or");
        assertThat(words.at(ADA, 10, 1)).isNull();
        assertThat(words.at(ADA, 4, 1)).isNull();
        assertThat(words.at(3, 5, 1)).isNull();
    }

    @Test
    void backspacesAndForwardDeletionsBecomeOneStretch() {
        var words = new DeletedWords(1_000);
        words.add(ADA, 7, "o", ledger);
        words.add(ADA, 6, "t", ledger);
        words.add(ADA, 8, "r", ledger);
        words.add(ADA, 5, "storm", ledger);

        assertThat(words.at(ADA, 6, 3)).isEqualTo("tor");
        assertThat(words.at(ADA, 9, 1)).isEqualTo("m");
        assertThat(words.at(ADA, 5, 1)).isEqualTo("s");
    }

    @Test
    void whatGoesLetterByLetterIsKnownAtOnceAndWhenItIsSettled() {
        var words = new DeletedWords(1_000);
        words.goes(ADA, 7, "_rm_".toCharArray(), 1, 2);
        words.goes(ADA, 6, new char[] {'o'}, 0, 1);
        words.goes(ADA, 9, new char[] {'y'}, 0, 1);
        assertThat(words.at(ADA, 6, 100)).isEqualTo("ormy");

        words.goes(MACHINE, 3, new char[] {'x'}, 0, 1);
        words.settle(ledger);
        assertThat(words.at(ADA, 7, 2)).isEqualTo("rm");
        assertThat(words.at(MACHINE, 3, 1)).isEqualTo("x");
        assertThat(words.at(ADA, 5, 1)).isNull();

        var back = new DeletedWords(1_000);
        back.read(words.encode(ledger), ledger);
        assertThat(back.at(ADA, 6, 100)).isEqualTo("ormy");
        assertThat(back.at(MACHINE, 3, 1)).isEqualTo("x");
    }

    @Test
    void ofPeoplesWordsTheOldestAreForgottenOfAMachinesNone() {
        var words = new DeletedWords(400);
        words.add(MACHINE, 0, "The gulls know.", ledger);
        for (var i = 0; i < 20; i++) {
            words.add(ADA, i * 100L, "x".repeat(50), ledger);
        }

        assertThat(words.at(MACHINE, 0, 100)).isEqualTo("The gulls know.");
        assertThat(words.at(ADA, 0, 1)).isNull();
        assertThat(words.at(ADA, 1_900, 100)).hasSize(50);
    }

    @Test
    void theyAreReadAsTheyWereWritten() {
        var words = new DeletedWords(400);
        words.add(MACHINE, 0, "🌊 know.", ledger);
        words.add(ADA, 3, "été", ledger);
        var read = new DeletedWords(0);
        read.read(words.encode(ledger), ledger);

        assertThat(read.at(MACHINE, 0, 100)).isEqualTo("🌊 know.");
        assertThat(read.at(ADA, 3, 3)).isNull();
    }
}
