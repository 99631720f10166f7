package org.storytank.debate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** A question asked back, by keys alone: from the claim to the form that answers it. */
class AskingBackJourney {

    private static final String QUESTION = "Is this person an expert in exactly this matter?";

    private final RunningStoryTank place = RunningStoryTank.shared();

    @AutoClose
    private final Crowd crowd = new Crowd();

    @Test
    void leadsFromWhatAnAnswerRestsOnToAnObjectionInOnesOwnWords() {
        var room = OpenRoom.in(place, "Do walls hold?").withTools();
        var walls = room.send(
                        "POST",
                        "claims/" + room.thesis() + "/arguments",
                        Map.of("stance", "for", "text", "Engineers say that walls cost less."))
                .path("id")
                .asString();
        room.send("PUT", "claims/" + walls + "/scheme", Map.of("scheme", "expert_opinion"));
        var desk = crowd.open(crowd.somebody(new NewContextOptions()), room.address());
        var claim = desk.locator("#claim-" + walls);
        assertThat(claim).containsText("Rests on what an expert says");

        claim.focus();
        desk.keyboard().press("q");
        assertThat(desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(QUESTION)))
                .isFocused();
        Accessibility.check(desk);
        desk.keyboard().press("Enter");

        var words = desk.getByLabel("Your objection to the reasoning");
        assertThat(words).isFocused();
        assertThat(words).hasValue("");
        assertThat(words).hasAccessibleDescription("The question: " + QUESTION);
        Accessibility.check(desk);
    }
}
