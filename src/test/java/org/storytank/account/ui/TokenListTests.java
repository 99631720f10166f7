package org.storytank.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccountService;
import org.storytank.account.TokenService;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
class TokenListTests extends SpringBrowserlessTest {

    @Autowired
    AccountService accounts;

    @Autowired
    TokenService tokens;

    @BeforeEach
    void adaLooksAtHerTokens() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().add(new TokenList(tokens, accounts.arrive("Ada").person()));
    }

    @Test
    void aTokenIsShownWhenItIsMadeAndThenOnlyWhatItIsFor() {
        make("notebook");

        var secret = $(TextField.class).all().getLast().getValue();
        assertThat(tokens.recognise(secret)).map(person -> person.name()).contains("Ada");
        assertThat($(ListItem.class).single().getElement().getTextRecursively()).contains("notebook");
    }

    @Test
    void aTokenEndsByOnePress() {
        make("notebook");
        var secret = $(TextField.class).all().getLast().getValue();

        test($(Button.class).withText("End").single()).click();

        assertThat(tokens.recognise(secret)).isEmpty();
        assertThat($(ListItem.class).all()).isEmpty();
        assertThat($(TextField.class).all()).as("nor is it shown any more").hasSize(1);
    }

    @Test
    void aTokenWithoutAPurposeIsRefusedAtTheField() {
        make(" ");

        assertThat($(TextField.class).single().getErrorMessage()).contains("1 to 60");
    }

    private void make(String label) {
        test($(TextField.class).all().getFirst()).setValue(label);
        test($(Button.class).withText("Make a token").single()).click();
    }
}
