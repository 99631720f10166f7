package org.storytank.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccountService;
import org.storytank.account.Person;
import org.storytank.account.Presence;
import org.storytank.account.Visitor;
import org.storytank.account.web.DeviceCookie;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
class NameDialogTests extends SpringBrowserlessTest {

    @Autowired
    WhoAreYou whoAreYou;

    @Autowired
    Visitor visitor;

    @Autowired
    AccountService accounts;

    @Autowired
    Presence presence;

    final List<Person> done = new ArrayList<>();

    @BeforeEach
    void inEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void anActWaitsForANameAndThenGoesOn() {
        whoAreYou.then(done::add);
        assertThat(done).isEmpty();
        sayName("Ada");

        assertThat(done).extracting(Person::name).containsExactly("Ada");
        assertThat(visitor.person()).contains(done.getFirst());
        assertThat($(Dialog.class).all()).isEmpty();
    }

    @Test
    void whoHasANameIsNotAskedAgain() {
        whoAreYou.then(done::add);
        sayName("Ada");
        whoAreYou.then(done::add);

        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(done).hasSize(2);
    }

    @Test
    void aRefusedNameSaysWhyInTheFieldAndNothingGoesOn() {
        whoAreYou.then(done::add);
        sayName("   ");

        var field = $(TextField.class).single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("at least one letter");
        assertThat(done).isEmpty();
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndStaysAYear() {
        whoAreYou.then(done::add);
        sayName("Ada");

        var cookie = answer().getCookie(DeviceCookie.NAME);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(365 * 24 * 60 * 60);
        assertThat(accounts.recognise(cookie.getValue())).contains(done.getFirst());
    }

    @Test
    void threeWordsInTheSameDialogBringSomebodyBackAndTheActGoesOn() {
        var ada = accounts.arrive("Ada").person();
        var words = accounts.renewRecoveryKey(ada.id(), Locale.FRENCH);
        whoAreYou.then(done::add);
        test($(Button.class)
                        .withText("I already have a name here, and three words")
                        .single())
                .click();
        test($(TextField.class).withCaption("Your name here").single()).setValue("ada");
        test($(TextField.class).withCaption("Your three words").single()).setValue("not these words");
        test($(Button.class).withText("Come back").single()).click();
        assertThat($(TextField.class).withCaption("Your three words").single().getErrorMessage())
                .contains("bring nobody back");
        test($(TextField.class).withCaption("Your three words").single()).setValue(words.toString());
        test($(Button.class).withText("Come back").single()).click();

        assertThat(done).containsExactly(ada);
        assertThat(visitor.person()).contains(ada);
    }

    @Test
    void theFirstContributionShowsThreeWordsOnceWithoutADialog() {
        whoAreYou.then(done::add);
        sayName("Ada");
        whoAreYou.contributed();
        whoAreYou.contributed();

        assertThat($(Notification.class).all()).hasSize(1);
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(accounts.hasRecoveryKey(done.getFirst().id())).isTrue();
    }

    @Test
    void aPageCountsAsHereForItsPerson() {
        whoAreYou.then(done::add);
        sayName("Ada");

        assertThat(presence.isHere(done.getFirst().id())).isTrue();
    }

    private static MockResponse answer() {
        ServletResponse answer = VaadinServletResponse.getCurrent();
        while (answer instanceof ServletResponseWrapper wrapper) {
            answer = wrapper.getResponse();
        }
        return (MockResponse) answer;
    }

    private void sayName(String name) {
        test($(TextField.class).single()).setValue(name);
        test($(Button.class).withText("Continue").single()).click();
    }
}
