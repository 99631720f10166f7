package org.storytank.debate.ui;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.debate.Saying;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;

/** A room in which nobody's name is shown, as one meets it: chosen when it is opened, and said at its top. */
@OnRealGraph
class NamelessRoomViewTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private BrowserlessApplicationContext browsers;
    private PersonId ada;
    private RoomId room;

    @BeforeEach
    void aRoomOpenToEveryone() {
        browsers = SpringBrowserlessApplicationContext.create(context, "org.storytank");
        ada = accounts.arrive("Ada").person().id();
        room = debates.openWithoutNames(ada, Saying.of("Is the sea rising?")).id();
        access.openToEveryone(ada, room.place(), Role.WRITER);
    }

    @AfterEach
    void closeBrowsers() {
        browsers.close();
    }

    @Test
    void whoeverOpensADebateMayChooseThatNobodysNameIsShown() {
        var page = browsers.newUser().newWindow();
        page.activate();
        page.navigate("debates", DebatesView.class);
        page.test(page.find(Button.class).withText("Open a debate").all().getFirst())
                .click();
        page.find(TextArea.class).single().setValue("Who owns the quay?");
        page.find(Checkbox.class)
                .withCondition(box -> box.getLabel().equals("Nobody's name is shown in this debate"))
                .single()
                .setValue(true);
        page.test(page.find(Button.class).withText("Open the debate").single()).click();
        assertThat(asked(page)).contains("Nobody's name is shown here").doesNotContain("the others see this name");
        sayAName(page, "Ben");

        assertThat(page.find(Checkbox.class)
                        .withCondition(box -> box.getLabel().equals("Nobody's name is shown in this debate"))
                        .single())
                .matches(Checkbox::isReadOnly)
                .matches(box -> box.getHelperText().startsWith("Chosen when the debate was opened"))
                .matches(Checkbox::getValue);
    }

    @Test
    void whoSpeaksIsCalledByAnotherNameByEverybodyAndKnowsIt() {
        var ben = enter();
        var rose = enter();
        assertThat(notes(ben)).contains("Nobody's name is shown here.");

        ben.activate();
        ben.find(DebateOutline.class).single().say("say:" + thesis(), thesis(), "none", "It rises.", "", "");
        assertThat(asked(ben)).contains("Nobody's name is shown here").doesNotContain("the others see this name");
        sayAName(ben, "Benedetto");

        await().pollInSameThread().untilAsserted(() -> {
            rose.activate();
            rose.roundTrip();
            assertThat(rose.find(DebateOutline.class).single().shown().claims().values())
                    .filteredOn(claim -> claim.text().equals("It rises."))
                    .singleElement()
                    .satisfies(claim -> {
                        assertThat(claim.by()).isNotBlank().isNotEqualTo("Benedetto");
                        assertThat(claim.mine()).isFalse();
                        assertThat(notes(ben)).contains("you are called " + claim.by() + ".");
                        rose.activate();
                        assertThat(rose.find(WhoIsHere.class)
                                        .single()
                                        .getElement()
                                        .getTextRecursively())
                                .contains(claim.by())
                                .doesNotContain("Benedetto");
                    });
        });
        ben.activate();
        assertThat(ben.find(DebateOutline.class).single().shown().claims().values())
                .anySatisfy(claim -> assertThat(claim.mine()).isTrue());
    }

    @Test
    void aPlainPageTellsTheSameCreatureInTheLanguageOfItsReader() {
        var path = debates.codeOf(room, ada, Locale.ENGLISH).path();
        var phone = new PlainBrowser(server);
        assertThat(phone.open(path).text()).contains("Nobody's name is shown here. Whoever says one");
        phone.submit(phone.open(path), path + "/say", Map.of("side", "for", "text", "It rises.", "name", "Ben"));

        var english = called(phone.open(path).text(), "you are called ([^.]+)\\.");
        var french = called(phone.in("fr").open(path).text(), "on vous y appelle ([^.]+)\\.");

        assertThat(english).matches("[A-Z][a-z]+ [A-Z][a-z]+");
        assertThat(french).isNotEqualTo(english);
        assertThat(phone.open(path).text())
                .contains("Vous écrivez sous le nom " + french)
                .doesNotContain("Ben");
    }

    private static String called(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private String thesis() {
        return debates.read(room, ada).thesis().id().value();
    }

    private static String notes(BrowserlessUIContext page) {
        page.activate();
        page.roundTrip();
        return page.find(Paragraph.class).all().stream().map(Paragraph::getText).collect(joining(" "));
    }

    private BrowserlessUIContext enter() {
        var window = browsers.newUser().newWindow();
        window.activate();
        window.navigate("debates/" + room, DebateView.class);
        return window;
    }

    private static String asked(BrowserlessUIContext page) {
        page.activate();
        return page.find(Dialog.class).single().getElement().getTextRecursively();
    }

    private static void sayAName(BrowserlessUIContext page, String name) {
        page.activate();
        page.test(page.find(TextField.class).single()).setValue(name);
        page.test(page.find(Button.class).withText("Continue").single()).click();
    }
}
