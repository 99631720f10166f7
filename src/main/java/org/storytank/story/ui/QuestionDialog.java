package org.storytank.story.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import org.storytank.debate.Saying;
import org.storytank.moderation.Told;
import org.storytank.shell.Confirm;

/** "Is that true?": shows the passage, takes the question of the debate, says who will be there, opens it. */
class QuestionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField question = new TextField();
    private final Checkbox nameless = new Checkbox(getTranslation("debate.rules.anonymous"));

    /** Opens the debate. */
    interface Opening extends Serializable {

        /** @param nameless whether nobody's name is shown in it */
        void open(Saying question, boolean nameless);
    }

    /** @param open gets the question; when it is refused the dialog stays open */
    QuestionDialog(String passage, Opening open) {
        setHeaderTitle(getTranslation("story.ask.title"));
        addClassName("question-dialog");
        setWidth("min(32rem, 92vw)");
        var quote = new HtmlContainer("blockquote");
        quote.setText(passage);
        quote.addClassName("asked-passage");
        question.setLabel(getTranslation("story.ask.question"));
        question.setValue(getTranslation("story.ask"));
        question.setAutoselect(true);
        question.setWidthFull();
        var who = new Paragraph(getTranslation("story.ask.who"));
        who.addClassName("quiet");
        nameless.setHelperText(getTranslation("debate.rules.anonymous.help"));
        var form = new Div(quote, question, who, nameless);
        form.addClassName("stack");
        add(form);

        var cancel = new Button(getTranslation("story.cancel"), _ -> close());
        var go = new Button(getTranslation("story.ask.open"), _ -> open(open, Saying.of(question.getValue())));
        go.addThemeName("primary");
        question.addKeyPressListener(Key.ENTER, _ -> go.click());
        getFooter().add(cancel, go);
    }

    /** What a rule of the house advises is asked first. */
    private void open(Opening open, Saying saying) {
        try {
            open.open(saying, nameless.getValue());
            close();
        } catch (Told told) {
            question.setErrorMessage(told.advice(getLocale()) + " " + getTranslation(told.words()));
            question.setInvalid(true);
            if (told.mayBeSent()) {
                Confirm.before(
                        getTranslation("rules.told.question"),
                        told.advice(getLocale()),
                        getTranslation("rules.told.anyway"),
                        () -> open(open, saying.heard(true)));
            }
        }
    }

    @Override
    public void open() {
        super.open();
        question.focus();
    }
}
