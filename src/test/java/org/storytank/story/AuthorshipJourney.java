package org.storytank.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.ui.SavingState;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.MachineDesk;
import org.storytank.journey.RunningStoryTank;

/** What ordinary edits do to a machine's words: whatever a person does with them, they stay the machine's, and what the person writes is theirs. */
class AuthorshipJourney {

    private static final String STORM = "The storm broke over the harbour at dawn.";

    @AutoClose
    private static final RunningStoryTank PLACE = RunningStoryTank.withMachine();

    @AutoClose
    private final Crowd crowd = new Crowd();

    private Writer ada;

    /** A scene with one sentence of the machine in it. */
    @BeforeEach
    void theMachineWrote() {
        ada = Writer.beginning(PLACE, crowd, "Ada");
        draft(ada, 0, STORM);
        machineWrote(ada, STORM);
    }

    @Test
    void enterInTheMiddleOfAParagraph() {
        at(15).press("Enter");

        machineWrote(ada, "The storm broke", " over the harbour at dawn.");
        stays(ada, "The storm broke", " over the harbour at dawn.");
    }

    @Test
    void enterAtTheStart() {
        at(0).press("Enter");

        stays(ada, STORM);
    }

    @Test
    void enterAndThenBackspace() {
        at(15).press("Enter");
        machineWrote(ada, "The storm broke", " over the harbour at dawn.");
        ada.press("Backspace");

        stays(ada, STORM);
    }

    @Test
    void aParagraphMadeAHeading() {
        at(4).press("Control+Shift+Digit1");

        assertThat(ada.sheet().locator(".kind-heading")).hasText(STORM);
        stays(ada, STORM);
    }

    @Test
    void aParagraphMadeAQuote() {
        at(4).press("Control+Shift+Digit2");

        assertThat(ada.sheet().locator(".kind-quote")).hasText(STORM);
        stays(ada, STORM);
    }

    @Test
    void aWordMadeBold() {
        select(4, 5).press("Control+b");

        assertThat(ada.sheet().locator(".by-machine strong")).hasText("storm");
        stays(ada, STORM);
    }

    @Test
    void aWordWrittenIntoItIsTheWritersAndNothingElseIs() {
        at(9).type(" furiously");

        stays(ada, "The storm", " broke over the harbour at dawn.");
        ada.sees("The storm furiously broke");
    }

    @Test
    void aWordDeletedAndBroughtBackByUndoing() {
        select(4, 6).press("Delete");
        machineWrote(ada, "The broke over the harbour at dawn.");
        ada.press("Control+z");

        stays(ada, STORM);
    }

    @Test
    void cutAndPasted() {
        ada.atTheEnd().press("Enter").type("Mine. ").until(SavingState.SAVED);
        select(0, STORM.length()).press("Control+x");
        machineWrote(ada);
        ada.atTheEnd().press("Control+v");

        stays(ada, STORM);
        ada.sees("Mine. " + STORM);
    }

    @Test
    void aFewWordsCopiedIntoAnotherDocument() {
        select(4, 11).press("Control+c");
        var elsewhere = another();
        elsewhere.atTheEnd().type("I read: ").press("Control+v");

        stays(elsewhere, "storm broke");
        assertThat(elsewhere.sheet()).hasText("I read: storm broke");
    }

    @Test
    void draggedToAnotherPlace() {
        ada.atTheEnd().press("Enter").type("Mine first").until(SavingState.SAVED);
        drag(4, 5, STORM.length() + 1);

        ada.sees("stormMine first");
        stays(ada, "The  broke over the harbour at dawn.", "storm");
    }

    @Test
    void pastedByAnotherPersonFromAnywhere() {
        draft(ada, STORM.length(), " By noon the boats had come home with empty nets and nobody spoke.");
        var ben = Writer.beginning(PLACE, crowd, "Ben");
        ben.atTheEnd().type("Listen. ");
        pasteText(ben, "by  NOON the boats, had come home: with empty nets, and nobody spoke");

        stays(ben, "by NOON the boats, had come home: with empty nets, and nobody spoke");
    }

    @Test
    void whatTheMachineWroteIsHeardAsSuch() {
        assertThat(ada.sheet()).matchesAriaSnapshot("""
                - textbox:
                  - paragraph: /AI text:.*The storm broke over the harbour at dawn/
                """);
    }

    @Test
    void aFrenchReaderMeetsAFrenchBadge() {
        ada.share("Everyone may read");
        var reader = Writer.opening(PLACE, crowd.somebody(new NewContextOptions().setLocale("fr-FR")), ada.address());

        machineWrote(reader, STORM);
        assertThat(reader.sheet()).matchesAriaSnapshot("""
                - article:
                  - paragraph: /texte d’IA :.*The storm broke over the harbour at dawn/
                """);
        assertThat(reader.button("Qui a écrit quoi")).isVisible();
    }

    @Test
    void aReaderSeesWhoWroteWhatAndTheirBrowserRemembers() {
        ada.atTheEnd().type(" So they say.").until(SavingState.SAVED);
        assertThat(ada.sheet().locator(".by-person")).hasCount(0);

        ada.button("Who wrote this").click();

        assertThat(ada.sheet().locator(".by-person")).hasText("So they say.");
        var legend = ada.page().getByRole(AriaRole.REGION, named("Who wrote this text"));
        assertThat(legend).containsText("Ada");
        assertThat(legend).containsText("24%");
        assertThat(legend).containsText("AI: " + MachineDesk.MODEL);
        assertThat(legend).containsText("76%");
        Accessibility.check(ada.page());

        ada.page().reload();
        ada.until(SavingState.SAVED);
        assertThat(ada.sheet().locator(".by-person")).hasText("So they say.");
        ada.button("Who wrote this").click();
        assertThat(ada.sheet().locator(".by-person")).hasCount(0);
        machineWrote(ada, STORM);
    }

    @Test
    void aCardTellsOfAPassageToThePointerAndToTheKeys() {
        var card = ada.cardOn(".by-machine", MachineDesk.MODEL);
        assertThat(card).containsText(MachineDesk.MODEL);
        assertThat(card).containsText("at the request of Ada");
        ada.page().mouse().move(0, 0);
        assertThat(card).isHidden();

        at(4).press("Control+Shift+Digit4");
        assertThat(card).isVisible();
        assertThat(ada.page().locator("story-editor .sheet-page > [role=status]"))
                .containsText("at the request of Ada");
        ada.press("Escape");
        assertThat(card).isHidden();
    }

    @Test
    void onAPhoneATapShowsTheCardUntilTheNextTap() {
        ada.share("Everyone may read");
        var reader =
                Writer.opening(PLACE, crowd.somebodyWithAPhone(), ada.address()).until(SavingState.READING);
        machineWrote(reader, STORM);
        reader.page().clock().install();
        var card = reader.page().locator("story-editor .passage-card");

        reader.sheet().locator(".by-machine").tap();
        reader.page().clock().runFor(3_000);
        assertThat(card).isVisible();
        assertThat(card).containsText("at the request of Ada");

        reader.page().getByRole(AriaRole.HEADING).first().tap();
        assertThat(card).isHidden();
    }

    @Test
    void theCardOfSomebodysWordsSaysWhenTheyWereWritten() {
        ada.atTheEnd().type(" So they say.").until(SavingState.SAVED);
        ada.button("Who wrote this").click();

        var card = ada.cardOn(".by-person", String.valueOf(Year.now()));

        assertThat(card).containsText(String.valueOf(Year.now()));
        assertThat(card).containsText("Ada");
    }

    @Test
    void theLegendSaysHowTheWholeStoryIsShared() {
        ada.button("Who wrote this").click();

        assertThat(ada.page().locator(".who-story")).hasText("In the whole story: AI 100%.");
    }

    @Test
    void nothingIsPaintedWhileAnInputMethodComposes() {
        var session = ada.browser().newCDPSession(ada.page());
        at(9);
        var composing = new JsonObject();
        composing.addProperty("text", "か");
        composing.addProperty("selectionStart", 1);
        composing.addProperty("selectionEnd", 1);
        session.send("Input.imeSetComposition", composing);
        assertThat(ada.sheet().locator(".by-machine")).hasText("The stormか broke over the harbour at dawn.");

        var composed = new JsonObject();
        composed.addProperty("text", "か");
        session.send("Input.insertText", composed);

        stays(ada, "The storm", " broke over the harbour at dawn.");
    }

    @Test
    void thePaintIsNotInTheDocument() {
        at(9).type("!").until(SavingState.SAVED);

        assertThat(ada.editor().evaluate("editor => editor.desk.text.toDelta()"))
                .isEqualTo(List.of(Map.of("insert", "The storm! broke over the harbour at dawn.")));
    }

    /** Also after everything is stored, and for whoever opens the scene anew. */
    private static void stays(Writer writer, String... passages) {
        writer.until(SavingState.SAVED);
        machineWrote(writer, passages);
        writer.page().reload();
        writer.until(SavingState.SAVED);
        machineWrote(writer, passages);
    }

    private static void machineWrote(Writer writer, String... passages) {
        var painted = writer.sheet().locator(".by-machine");
        if (passages.length == 0) {
            assertThat(painted).hasCount(0);
        } else {
            assertThat(painted).hasText(passages);
        }
    }

    private static void draft(Writer askedBy, int at, String words) {
        PLACE.draft(seat(askedBy, "document"), seat(askedBy, "person"), at, words);
    }

    private static String seat(Writer writer, String part) {
        return (String) writer.editor().evaluate("(editor, part) => editor.currentSeat[part]", part);
    }

    /** Another story of the same person, in another page of the same browser. */
    private Writer another() {
        var page = ada.browser().newPage();
        page.navigate(PLACE.address("/stories"));
        page.getByRole(AriaRole.BUTTON, named("Write a new story")).first().click();
        page.waitForURL("**/scenes/**");
        return Writer.on(PLACE, page).until(SavingState.SAVED);
    }

    private Writer at(int index) {
        ada.atTheStart();
        for (var step = 0; step < index; step++) {
            ada.press("ArrowRight");
        }
        return ada;
    }

    private Writer select(int start, int length) {
        at(start);
        for (var step = 0; step < length; step++) {
            ada.press("Shift+ArrowRight");
        }
        return ada;
    }

    /** Selects a passage and takes it with the mouse to another place. */
    private void drag(int start, int length, int to) {
        select(start, length);
        var from = centre(start + length / 2);
        var there = centre(to);
        var mouse = ada.page().mouse();
        mouse.move(from.get(0), from.get(1));
        mouse.down();
        mouse.move(from.get(0) + 8, from.get(1), new MoveOptions().setSteps(4));
        mouse.move(there.get(0), there.get(1), new MoveOptions().setSteps(4));
        mouse.up();
    }

    private List<Double> centre(int index) {
        @SuppressWarnings("unchecked")
        var centre = (List<Number>) ada.editor().evaluate("""
                (editor, index) => {
                  const { left, top, bottom } = editor.desk.sheet.selection.getBounds(index);
                  return [left + 1, (top + bottom) / 2];
                }""", index);
        return centre.stream().map(Number::doubleValue).toList();
    }

    private static void pasteText(Writer writer, String text) {
        writer.sheet().evaluate("""
                (sheet, text) => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/plain', text);
                  sheet.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""", text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
