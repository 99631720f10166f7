package org.storytank.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText.Span;
import org.storytank.provenance.Origin.Draft;
import org.storytank.provenance.Origin.Human;

class LabelledTextTests {

    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BEN = new PersonId("ben");
    private static final Origin MACHINE = new Draft("run-1");
    private static final LabelledText ANSWER =
            LabelledText.of("The sea will rise.", new DraftRun("run-1", "a model", Instant.EPOCH, ADA));

    @Test
    void aWordPutIntoAMachinesSentenceIsTheWritersAndTheRestIsNot() {
        assertThat(ANSWER.edited("The cold sea will rise.", BEN).spans())
                .containsExactly(new Span(0, 4, MACHINE), new Span(4, 5, new Human(BEN)), new Span(9, 14, MACHINE));
    }

    @Test
    void aLetterMendedLeavesTheWordTheMachines() {
        assertThat(ANSWER.edited("The sea will rose.", BEN).spans())
                .containsExactly(new Span(0, 14, MACHINE), new Span(14, 1, new Human(BEN)), new Span(15, 3, MACHINE));
    }

    @Test
    void lettersPutBetweenAllLettersAndTakenOutAgainWashNothing() {
        var between = String.join("-", ANSWER.text().split(""));

        assertThat(ANSWER.edited(between, BEN).edited(ANSWER.text(), BEN)).isEqualTo(ANSWER);
    }

    @Test
    void whatIsPutBeforeAWordIsNewEvenWhenItBeginsLikeIt() {
        assertThat(ANSWER.edited("They say: The sea will rise. So.", BEN).spans())
                .containsExactly(
                        new Span(0, 10, new Human(BEN)), new Span(10, 18, MACHINE), new Span(28, 4, new Human(BEN)));
    }

    @Test
    void aCharacterOfTwoUnitsIsNeverDivided() {
        // Both waves begin with the same unit.
        var wave = LabelledText.of("🌊", MACHINE).edited("🌋", BEN);

        assertThat(wave).isEqualTo(LabelledText.typed("🌋", BEN));
    }

    @Test
    void whatIsKnownAgainIsTheMachinesAndStaysWithTheRunItHad() {
        var pasted = LabelledText.typed("Look: it rises.", BEN).known(List.of(new Span(6, 9, new Draft("run-2"))));

        assertThat(pasted.runs()).containsExactly("run-2");
        assertThat(ANSWER.known(List.of(new Span(0, 18, new Draft("run-2"))))).isEqualTo(ANSWER);
    }

    @Test
    void partsAndJoinedTextsKeepTheirOrigins() {
        var joined = ANSWER.part(4, 7).plus(LabelledText.typed(" level", BEN));

        assertThat(joined.text()).isEqualTo("sea level");
        assertThat(joined.spans()).containsExactly(new Span(0, 3, MACHINE), new Span(3, 6, new Human(BEN)));
    }

    @Test
    void originsAreKeptAsLinesThatPeopleCanRead() {
        var words = ANSWER.plus(LabelledText.typed(" Yes.", BEN))
                .plus(LabelledText.of(" No.", new Origin.Imported(ADA)))
                .plus(LabelledText.of(" Who?", new Origin.Unknown()));

        assertThat(StoredOrigins.write(words))
                .containsExactly("18 machine run-1", "5 person ben", "4 imported ada", "5 unknown");
        assertThat(StoredOrigins.read(words.text(), StoredOrigins.write(words))).isEqualTo(words);
    }

    @Test
    void originsThatTellOfAnotherTextAreRefused() {
        assertThatThrownBy(() -> StoredOrigins.read("longer than that", List.of("3 person ben")))
                .hasMessage("The origins tell of 3 characters; the text has 16");
        assertThatThrownBy(() -> new LabelledText("ab", List.of(new Span(1, 1, MACHINE))))
                .hasMessageContaining("without a gap");
    }

    @Test
    void whereTheBadgeStandsIsSaidOnceForAPassageSomebodyWorkedOver() {
        var worked = ANSWER.edited("The cold, cold sea will rise!", BEN);

        assertThat(Marked.of(worked).stream().filter(Marked::begins)).hasSize(1);
        assertThat(Marked.of(worked).stream().filter(Marked::isMachines).map(Marked::text))
                .containsExactly("The ", "sea will rise");
    }
}
