package org.storytank.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class HomeJourney {

    @Test
    void aNewcomerSeesWhatThisPlaceIs() {
        try (var crowd = new Crowd()) {
            var page = crowd.open(crowd.somebody(), RunningStoryTank.shared().address("/"));

            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            Accessibility.check(page);
        }
    }

    @Test
    void theAccessibilityCheckFindsABrokenPage() {
        try (var crowd = new Crowd()) {
            var page = crowd.somebody().newPage();
            page.setContent("<html><body><img src='x'><input></body></html>");

            assertThat(Accessibility.violations(page)).anyMatch(found -> found.startsWith("image-alt"));
        }
    }
}
