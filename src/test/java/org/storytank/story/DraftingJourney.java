package org.storytank.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.storytank.drafting.StubModel.chunk;
import static org.storytank.drafting.StubModel.finish;
import static org.storytank.drafting.StubModel.line;
import static org.storytank.drafting.StubModel.usage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.storytank.coediting.ui.SavingState;
import org.storytank.drafting.StubModel;
import org.storytank.drafting.StubModel.Script;
import org.storytank.journey.Accessibility;
import org.storytank.journey.Crowd;
import org.storytank.journey.RunningStoryTank;

/** What writers meet when they ask a model, good answers and every way in which answers go wrong. */
class DraftingJourney {

    private static final String ANSWER = "Nobody in the village slept that night, and the dogs kept silent too.";

    @AutoClose
    private static final StubModel STUB = new StubModel();

    @AutoClose
    private static final RunningStoryTank PLACE = RunningStoryTank.start(settings());

    @AutoClose
    private final Crowd crowd = new Crowd();

    private Writer ada;

    private static String[] settings() {
        var settings = new ArrayList<String>();
        settings.add("--storytank.demo.load=false");
        settings.add("--storytank.drafting.silent-for=2s");
        settings.add("--storytank.drafting.characters=400");
        model(settings, "stub", "openai", STUB.openAi().toString());
        model(settings, "village", "ollama", STUB.ollama().toString());
        return settings.toArray(String[]::new);
    }

    private static void model(List<String> settings, String name, String wire, String address) {
        Map.ofEntries(
                        Map.entry("wire", wire),
                        Map.entry("address", address),
                        Map.entry("key", "k"),
                        Map.entry("model", StubModel.MODEL),
                        Map.entry("card.name", name.equals("stub") ? "Stub 7B" : "Village 3B"),
                        Map.entry("card.version", "7b"),
                        Map.entry("card.maker", "Nobody in particular"),
                        Map.entry("card.place", "France"),
                        Map.entry("card.licence", "Apache-2.0"),
                        Map.entry("card.open-weights", "true"),
                        Map.entry("card.training-data", "https://models.example/data"),
                        Map.entry("card.limits", "Invents sources"),
                        Map.entry("card.energy", "Not measured"),
                        Map.entry("card.retention", "Nothing"))
                .forEach((field, value) ->
                        settings.add("--storytank.drafting.models.%s.%s=%s".formatted(name, field, value)));
    }

    @BeforeEach
    void aSceneWithASentence() {
        STUB.forget();
        ada = Writer.beginning(PLACE, crowd, "Ada");
        ada.atTheEnd().type("The sea rose. Write to ada@example.org.").until(SavingState.SAVED);
    }

    @Test
    void itIsOffUntilAnOwnerSwitchesItOnAndEveryWriterSeesIt() {
        assertThat(ada.button("Ask the AI")).isHidden();
        ada.share("Everyone may take part");
        var ben = Writer.joining(PLACE, crowd, ada.address(), "Ben");
        assertThat(ben.button("Ask the AI")).isHidden();

        switchOn(ada);

        assertThat(ben.button("Ask the AI")).isVisible();
        assertThat(ben.page().locator(".scene-drafting")).containsText("AI on since");
    }

    @Test
    void whatIsSentIsShownBeforeItIsAndPrivateThingsAreTakenOut() {
        switchOn(ada);
        var before = STUB.connections();
        var panel = ask(ada, "Go on from here", "");

        assertThat(panel).containsText("The sea rose. Write to [e-mail 1].");
        assertThat(panel).containsText("ada@example.org → [e-mail 1]");
        assertThat(panel).containsText("To Stub 7B, which runs in France.");
        Accessibility.check(ada.page());
        assertThat(STUB.connections()).isEqualTo(before);

        STUB.next(reply -> reply.events(chunk(ANSWER), finish("stop"), usage(), "[DONE]"));
        send(ada);

        assertThat(answer(ada)).hasAttribute("data-ending", "finished");
        assertThat(STUB.heard().getLast()).contains("[e-mail 1]").doesNotContain("ada@example.org", "Ada");
    }

    @Test
    void anAnswerStaysBesideTheTextUntilSomethingOfItIsTakenAndIsLabelledThen() {
        switchOn(ada);
        ada.share("Everyone may take part");
        var ben = Writer.joining(PLACE, crowd, ada.address(), "Ben");
        STUB.next(reply -> reply.events(
                chunk(ANSWER + "\\n\\n"),
                chunk("In the morning the boats were gone."),
                finish("stop"),
                usage(),
                "[DONE]"));
        ask(ada, "Go on from here", "");
        send(ada);
        assertThat(answer(ada)).hasAttribute("data-ending", "finished");
        assertThat(answer(ada)).containsText("Complete, by " + StubModel.MODEL);
        assertThat(answer(ada)).matchesAriaSnapshot("""
                - article "Answer of the AI":
                  - text: AI
                  - status: /Complete/
                """);
        Accessibility.check(ada.page());
        assertThat(ben.sheet()).not().containsText("Nobody in the village");

        ada.page().getByLabel("Paragraph 2").uncheck();
        ada.button("Take what is ticked").click();

        assertThat(ada.sheet().locator(".by-machine")).hasText(" " + ANSWER);
        assertThat(ben.sheet().locator(".by-machine")).hasText(" " + ANSWER);
        assertThat(ben.sheet()).not().containsText("the boats were gone");
        ada.page().reload();
        ada.until(SavingState.SAVED);
        assertThat(ada.sheet().locator(".by-machine")).hasText(" " + ANSWER);
        var card = ben.cardOn(".by-machine", StubModel.MODEL);
        assertThat(card).containsText(StubModel.MODEL);
        assertThat(card).containsText("at the request of Ada");
        assertThat(card).containsText("continue@1");
    }

    @Test
    void whatTheMachineWroteIsProvenInTheFileThatIsTakenAwayAndWhoeverTouchesItIsFoundOut() {
        switchOn(ada);
        ada.share("Everyone may take part");
        var ben = Writer.joining(PLACE, crowd, ada.address(), "Ben");
        STUB.next(reply -> reply.events(chunk(ANSWER), finish("stop"), usage(), "[DONE]"));
        ask(ada, "Go on from here", "");
        send(ada);
        ada.button("Take into the text").click();
        assertThat(ben.sheet().locator(".by-machine")).hasText(" " + ANSWER);
        ben.atTheEnd().type(" So Ben says.").until(SavingState.SAVED);

        var page = ben.browser().newPage();
        page.navigate(ada.address().replaceFirst(".*/stories/([^/]+)/.*", PLACE.address("/read/stories/$1/files")));
        Accessibility.check(page);
        var file = page.waitForDownload(
                        () -> page.locator("a[download][href$='/files/html']").click())
                .path();
        var text = read(file);

        var there = check(page, text);
        assertThat(there).containsText("Genuine");
        assertThat(there).containsText(StubModel.MODEL);
        Accessibility.check(page);
        assertThat(check(page, text.replace("the dogs kept silent", "the dogs kept barking")))
                .containsText("Not as it was signed");
        assertThat(check(page, text.replaceAll("<b class=\"[^\"]*\">AI</b>", "").replace("ai-generated", "none")))
                .containsText("Not as it was signed");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator check(Page page, String text) {
        page.navigate(PLACE.address("/provenance"));
        page.locator("#f-file")
                .setInputFiles(new FilePayload("story.html", "text/html", text.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Check").setExact(true))
                .click();
        return page.locator("#result");
    }

    @Test
    void aPassageSaidShorterTakesItsPlaceAsEditedByTheMachineAndTheRestStays() {
        switchOn(ada);
        ada.atTheStart();
        for (var step = 0; step < "The sea rose.".length(); step++) {
            ada.press("Shift+ArrowRight");
        }
        STUB.next(reply -> reply.events(chunk("Sea rose."), finish("stop"), usage(), "[DONE]"));
        ask(ada, "Shorten", "");
        send(ada);
        ada.button("Put in its place").click();
        ada.button("Close").click();

        ada.sees("Sea rose. Write to ada@example.org.");
        assertThat(ada.sheet().locator(".by-machine")).hasText("Sea rose.");
        assertThat(ada.cardOn(".by-machine", "edited by AI")).containsText("edited by AI");
    }

    @Test
    void whatWasTakenCanBeTakenBackAndAPersonsWordsComeBackAsTheirs() {
        switchOn(ada);
        ada.atTheStart();
        for (var step = 0; step < "The sea rose.".length(); step++) {
            ada.press("Shift+ArrowRight");
        }
        STUB.next(reply -> reply.events(chunk("Sea rose."), finish("stop"), usage(), "[DONE]"));
        ask(ada, "Shorten", "");
        send(ada);
        ada.button("Put in its place").click();
        ada.button("Close").click();
        ada.reads("Sea rose. Write to ada@example.org.");
        ada.atTheEnd().type(" Soon.").until(SavingState.SAVED);

        ada.press("Control+z");
        ada.reads("Sea rose. Write to ada@example.org.");
        ada.press("Control+z");
        ada.reads("The sea rose. Write to ada@example.org.");
        assertThat(ada.sheet().locator(".by-machine")).hasCount(0);
        ada.press("Control+y");
        ada.reads("Sea rose. Write to ada@example.org.");
        assertThat(ada.sheet().locator(".by-machine")).hasText("Sea rose.");
        ada.press("Control+z");
        ada.until(SavingState.SAVED);

        ada.page().reload();
        ada.until(SavingState.SAVED);
        ada.reads("The sea rose. Write to ada@example.org.");
        assertThat(ada.sheet().locator(".by-machine")).hasCount(0);
    }

    @Test
    void aCorrectionTouchesOnlyWhatWasWrong() {
        switchOn(ada);
        ada.atTheEnd()
                .press("Enter")
                .type("Ils arrivait tard chez ben@example.org.")
                .until(SavingState.SAVED);
        ada.press("Shift+Home");
        STUB.next(reply ->
                reply.events(chunk("Ils arrivaient tard chez [e-mail 1]."), finish("stop"), usage(), "[DONE]"));
        ask(ada, "Correct the spelling", "");
        send(ada);
        ada.button("Correct it").click();

        ada.sees("Ils arrivaient tard chez ben@example.org.");
        assertThat(ada.sheet().locator(".by-machine")).hasText("arrivaient");
    }

    @Test
    void anAnswerThatWasCutOffNeverTakesThePlaceOfWords() {
        switchOn(ada);
        ada.press("Control+a");
        STUB.next(reply -> reply.events(chunk("The sea"), finish("length"), "[DONE]"));
        ask(ada, "Correct the spelling", "");
        send(ada);

        assertThat(answer(ada)).containsText("Only a complete answer can take the place of your words.");
        assertThat(ada.button("Correct it")).hasCount(0);
    }

    @Test
    void oneCanStopThrowAwayAndAskAgain() {
        switchOn(ada);
        STUB.next(reply -> reply.events(chunk("Nobody in the village")).hangs());
        ask(ada, "Go on from here", "");
        send(ada);
        assertThat(answer(ada)).containsText("Nobody in the village");
        ada.button("Stop").click();
        assertThat(answer(ada)).containsText("Stopped by you.");

        STUB.next(reply -> reply.events(chunk(ANSWER), finish("stop"), usage(), "[DONE]"));
        ada.button("Ask again").click();
        assertThat(answers(ada)).hasCount(2);
        assertThat(answers(ada).first()).hasAttribute("data-ending", "finished");

        ada.button("Throw away").last().click();
        assertThat(answers(ada)).hasCount(1);
        assertThat(ada.sheet().locator(".by-machine")).hasCount(0);
    }

    static Stream<Arguments> waysToFail() {
        return Stream.of(
                fails("closes without a word", "stub", "without a word", reply -> reply.events(chunk("Nobody"))),
                fails(
                        "an error among its data",
                        "stub",
                        "Nothing can be taken",
                        reply -> reply.events(chunk("Nobody"), "{\"error\":{\"message\":\"oom\"}}")),
                fails(
                        "an event of an error",
                        "stub",
                        "broke",
                        reply -> reply.events(chunk("Nobody")).event("error", "{\"error\":{\"message\":\"oom\"}}")),
                fails(
                        "a piece nobody can read",
                        "stub",
                        "broke",
                        reply -> reply.events(chunk("Nobody"), "{\"choices\":[{", finish("stop"), "[DONE]")),
                fails("broken off", "stub", "broke", reply -> reply.brokenOff(chunk("Nobody"))),
                fails(
                        "no stream",
                        "stub",
                        "Nothing can be taken",
                        reply -> reply.status(200, "{\"choices\":[{\"message\":{\"content\":\"Nobody\"}}]}")),
                fails(
                        "too many",
                        "stub",
                        "Too many people",
                        reply -> reply.status(429, "{\"error\":{\"message\":\"no\"}}")),
                fails(
                        "held back",
                        "stub",
                        "held the answer back",
                        reply -> reply.events(chunk("Nobody"), finish("content_filter"), "[DONE]")),
                fails("an Ollama that stops", "village", "Nothing came any more", reply -> reply.lines(line("Nobody"))),
                fails(
                        "an error of Ollama",
                        "village",
                        "broke",
                        reply -> reply.lines(line("Nobody"), "{\"error\":\"oom\"}")),
                fails(
                        "hangs",
                        "stub",
                        "Nothing came any more",
                        reply -> reply.events(chunk("Nobody")).hangs()));
    }

    private static Arguments fails(String how, String model, String words, Script script) {
        return Arguments.of(how, model, words, script);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysToFail")
    void anAnswerThatGoesWrongSaysSoAndNothingOfItCanBeTaken(String how, String model, String words, Script script) {
        switchOn(ada);
        STUB.next(script);
        ask(ada, "Go on from here", model.equals("village") ? "Village 3B" : "");
        send(ada);

        assertThat(answer(ada).getByRole(AriaRole.STATUS)).containsText(words);
        assertThat(answer(ada)).not().hasAttribute("data-ending", "finished");
        assertThat(ada.button("Take into the text")).hasCount(0);
        assertThat(ada.button("Ask again")).isVisible();
        assertThat(ada.sheet().locator(".by-machine")).hasCount(0);
    }

    @Test
    void oneThatWasCutOffSaysSoAndWhatIsThereCanBeTaken() {
        switchOn(ada);
        STUB.next(reply -> reply.events(chunk(ANSWER), finish("length"), "[DONE]"));
        ask(ada, "Go on from here", "");
        send(ada);

        assertThat(answer(ada)).containsText("Cut off");
        ada.button("Take into the text").click();
        assertThat(ada.sheet().locator(".by-machine")).hasText(" " + ANSWER);
    }

    @Test
    void aMachinesLettersAreNotMarkupToAnybody() {
        switchOn(ada);
        STUB.next(reply -> reply.events(
                chunk("<img src=x onerror=alert(1)> **bold** [a](javascript:alert(1)) and forty letters more"),
                finish("stop"),
                usage(),
                "[DONE]"));
        ask(ada, "Go on from here", "");
        send(ada);
        ada.button("Take into the text").click();

        assertThat(ada.sheet().locator(".by-machine"))
                .containsText("<img src=x onerror=alert(1)> **bold** [a](javascript:alert(1))");
        assertThat(ada.page().locator(".drafting-answer img, .ql-editor img")).hasCount(0);
    }

    @Test
    void inADebateWhatMayOnlyQuoteShowsOnlyWhatWasSaid() {
        var page = ada.page();
        debate();
        STUB.next(reply -> reply.events(
                chunk("Festivals pay late, and the young ones cannot wait. [2]\\n"),
                chunk("Festivals never pay anybody at all. [2]"),
                finish("stop"),
                usage(),
                "[DONE]"));
        ask(ada, "What to read first", "");
        send(ada);

        assertThat(answer(ada).getByRole(AriaRole.LINK)).hasText("Festivals pay late, and the young ones cannot wait.");
        assertThat(answer(ada)).containsText("one line");
        assertThat(answer(ada)).not().containsText("never pay");
        Accessibility.check(page);
    }

    @Test
    void theStrongestCaseIsStatedInOnesOwnWordsAndTheMachinesStayItsOwn() {
        var room = debate();
        STUB.next(reply -> reply.events(
                chunk("Banks lend on a signed contract, so nobody has to wait for a festival."),
                finish("stop"),
                usage(),
                "[DONE]"));
        ask(ada, "The strongest case against it", "", "Festivals pay late");
        send(ada);
        var words = ada.page().getByLabel("As you would say it");
        words.fill("I must admit: " + words.inputValue());
        ada.button("State it as an argument against").click();

        var ben = crowd.open(crowd.somebody(), PLACE.address("/debates/" + room));
        assertThat(ben.locator(".debate-claim .machine")).hasCount(1);
        assertThat(ben.locator(".debate-claim .machine"))
                .hasText("Banks lend on a signed contract, so nobody has to wait for a festival.");
        assertThat(ben.getByText("I must admit:").first()).isVisible();
        Accessibility.check(ada.page());
    }

    /** A debate of Ada's, open to everyone, with a claim in it, where AI is on. */
    private String debate() {
        var page = ada.page();
        var room = (String) page.evaluate("""
                async () => {
                    const post = async (path, body) => (await fetch('/api/v1/' + path, {
                        method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
                    })).json();
                    const { id } = await post('debates', { question: 'Should festivals pay at once?' });
                    await post(`debates/${id}/claims`, { text: 'Festivals pay late, and the young ones cannot wait.' });
                    await fetch(`/api/v1/places/${id}/everyone`, {
                        method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: '{"role":"reader"}',
                    });
                    return id;
                }
                """);
        page.navigate(PLACE.address("/debates/" + room));
        ada.button("Switch on").click();
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Switch on"))
                .click();
        return room;
    }

    private static void switchOn(Writer owner) {
        var story = owner.page().context().newPage();
        story.navigate(owner.address().replaceAll("/scenes/.*", "?overview"));
        story.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch on"))
                .click();
        story.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Switch on"))
                .click();
        assertThat(story.getByText("whoever writes here may ask a model")).isVisible();
        Accessibility.check(story);
        story.close();
        assertThat(owner.button("Ask the AI")).isVisible();
    }

    /** Up to what would be sent. */
    private static Locator ask(Writer writer, String what, String model) {
        return ask(writer, what, model, "");
    }

    private static Locator ask(Writer writer, String what, String model, String claim) {
        writer.button("Ask the AI").click();
        var panel = writer.page().locator(".drafting-panel, vaadin-dialog").first();
        writer.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(what))
                .check();
        if (!claim.isEmpty()) {
            writer.page().getByLabel("About which claim?").click();
            writer.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(claim))
                    .click();
        }
        if (!model.isEmpty()) {
            writer.page().getByLabel("Model").click();
            writer.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(model))
                    .click();
        }
        writer.button("Show what is sent").click();
        assertThat(writer.button("Send")).isVisible();
        return panel;
    }

    private static void send(Writer writer) {
        writer.button("Send").click();
        assertThat(answer(writer)).isVisible();
    }

    private static Locator answers(Writer writer) {
        return writer.page().locator(".drafting-answer");
    }

    private static Locator answer(Writer writer) {
        return answers(writer).first();
    }
}
