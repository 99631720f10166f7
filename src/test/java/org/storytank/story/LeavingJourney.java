package org.storytank.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.ui.SavingState;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** Somebody sees what is kept of them, takes it along, and leaves for good. */
class LeavingJourney {

    private static final String NAME = "Ada Quetzal";

    @Test
    void whoeverLeavesTakesEverythingAlongAndTheirWordsStayWithTheOthers() throws IOException {
        var place = RunningStoryTank.shared();
        try (var crowd = new Crowd()) {
            var ben = Writer.beginning(place, crowd, "Ben");
            ben.share("Everyone may take part");
            var ada = Writer.joining(place, crowd, ben.address(), NAME);
            ada.atTheEnd().type("Written by somebody who leaves.").until(SavingState.SAVED);
            var page = ada.browser().newPage();
            page.navigate(place.address("/private"));
            assertThat(page.getByText("bring them back for 30 days")).isVisible();
            Accessibility.check(page);

            var download = page.waitForDownload(
                    () -> page.getByText("Download what is kept of me").click());
            var taken = entries(download.path());
            assertThat(taken.get("data.json")).contains(NAME).contains("documentsWrittenIn");
            assertThat(taken.get("data.html")).contains("<dt>Name</dt>").contains(NAME);

            button(page, "Leave for good …").click();
            var dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog.getByRole(AriaRole.BUTTON, named("Leave for good")))
                    .isDisabled();
            dialog.getByLabel("To confirm, type your name: " + NAME).fill(NAME);
            dialog.getByRole(AriaRole.BUTTON, named("Leave for good")).click();
            assertThat(page.getByText("You have left.").first()).isVisible();

            page.navigate(place.address("/private"));
            assertThat(page.getByText("You have said no name here")).isVisible();
            ben.sees("Written by somebody who leaves.");
            ben.atTheEnd().type(" And Ben goes on.").until(SavingState.SAVED);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Map<String, String> entries(Path file) throws IOException {
        var entries = new HashMap<String, String>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
