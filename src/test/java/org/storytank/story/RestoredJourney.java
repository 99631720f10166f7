package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.storytank.coediting.ui.SavingState;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** The host brings back a backup while people have the scene open. */
class RestoredJourney {

    private static final String WHOLE = "Before. Ada since. Ben since. Ada meanwhile.";

    @Test
    void anOlderStateUnderOpenEditorsBreaksNobodyAndNothingThatAnybodyStillHasIsLost() {
        try (var place = RunningStoryTank.start("--storytank.demo.load=false");
                var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.share("Everyone may take part");
            var ben = Writer.joining(place, crowd, ada.address(), "Ben");
            ada.atTheEnd().type("Before. ").until(SavingState.SAVED);
            var backup = place.file("backup.zip").toString();
            assertThat(place.command("backup", backup).code()).isZero();
            ada.type("Ada since. ").until(SavingState.SAVED);
            ben.sees("Ada since.");
            ben.atTheEnd().type("Ben since. ").until(SavingState.SAVED);
            ada.sees("Ben since.");

            place.stop();
            ada.until(SavingState.OFFLINE).atTheEnd().type("Ada meanwhile. ");
            ben.until(SavingState.OFFLINE);
            var restored = place.command("restore", backup, "--force");
            assertThat(restored.code()).as(restored.said()).isZero();
            place.startAgain();
            ada.until(SavingState.SAVED);
            ben.until(SavingState.SAVED);

            ada.sees(WHOLE);
            ben.sees(WHOLE);
            ben.atTheEnd().type("Ben again.").until(SavingState.SAVED);
            ada.sees(WHOLE + " Ben again.");
            var later = Writer.opening(place, ada.browser(), ada.address()).until(SavingState.SAVED);
            later.sees(WHOLE + " Ben again.");
            assertThat(later.text().strip()).isEqualTo(WHOLE + " Ben again.");
            assertThat(place.terminal()).contains("This place was restored at");
        }
    }

    @Test
    void somebodyWhoCameAfterTheBackupKeepsTheirWordsInSight() {
        try (var place = RunningStoryTank.start("--storytank.demo.load=false");
                var crowd = new Crowd()) {
            var ada = Writer.beginning(place, crowd, "Ada");
            ada.share("Everyone may take part");
            ada.atTheEnd().type("Before. ").until(SavingState.SAVED);
            var backup = place.file("backup.zip").toString();
            assertThat(place.command("backup", backup).code()).isZero();
            var cleo = Writer.joining(place, crowd, ada.address(), "Cleo");
            cleo.atTheEnd().type("Cleo since. ").until(SavingState.SAVED);
            ada.sees("Cleo since.");

            place.stop();
            cleo.until(SavingState.OFFLINE).type("Cleo meanwhile.");
            assertThat(place.command("restore", backup, "--force").code()).isZero();
            place.startAgain();
            ada.until(SavingState.SAVED);

            ada.sees("Before. Cleo since.");
            cleo.until(SavingState.REFUSED);
            assertThat(cleo.page().getByLabel("Your words that are not saved").inputValue())
                    .contains("Cleo meanwhile.");
        }
    }
}
