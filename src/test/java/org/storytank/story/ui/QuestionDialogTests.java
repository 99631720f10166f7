package org.storytank.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
class QuestionDialogTests extends SpringBrowserlessTest {

    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void inEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        new QuestionDialog(
                        "Whales are fish",
                        (question, nameless) -> opened.add(question.text() + (nameless ? ", without names" : "")))
                .open();
    }

    @Test
    void aPassageIsAskedAboutInOnePress() {
        press("Open the debate");

        assertThat(opened).containsExactly("Is that true?");
        assertThat($(Dialog.class).all()).isEmpty();
    }

    @Test
    void theDebateMayBeOneInWhichNobodysNameIsShown() {
        test($(TextField.class).single()).setValue("Are they?");
        test($(Checkbox.class).single()).click();
        assertThat($(Checkbox.class).single().getHelperText()).contains("for ever");
        press("Open the debate");

        assertThat(opened).containsExactly("Are they?, without names");
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }
}
