package org.storytank.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccountService;
import org.storytank.account.HostLinks;
import org.storytank.graph.OnRealGraph;

/** Somebody who practises before the first real case. */
@OnRealGraph
class PracticeViewTests extends SpringBrowserlessTest {

    @Autowired
    private AccountService accounts;

    @BeforeEach
    void theHostPractises() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("host/" + HostLinks.offer(accounts));
        test($(TextField.class).single()).setValue("Hugo");
        press("Become host");
        UI.getCurrent().navigate("moderation/practice");
    }

    @Test
    void whoeverAnswersOtherwiseReadsWhyAndGoesOn() {
        assertThat(text()).contains("0 of 10 answered");

        press("Hold for review");
        assertThat(text()).contains("The house would decide otherwise: Left as it is", "quoted and criticised");

        press("Next case");
        assertThat(text()).contains("1 of 10 answered, 0 as the house would");
    }

    @Test
    void afterTenOneIsReady() {
        for (var count = 0; count < 10; count++) {
            press("Leave as it is");
            press("Next case");
        }

        assertThat($(H2.class).all()).extracting(H2::getText).contains("You are ready");
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private String text() {
        return $(PracticeView.class).single().getElement().getTextRecursively();
    }
}
