package org.storytank.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiFunction;
import org.storytank.account.NoSuchKey;
import org.storytank.account.Person;
import org.storytank.account.TooManyTries;

/** The two fields that bring somebody back: name and three words, kept by the browser's password manager when people let it. */
class KeyForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final TextField words = new TextField();

    KeyForm() {
        addClassName("account-form");
        name.setLabel(getTranslation("account.key.name"));
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setMaxLength(80);
        name.setRequiredIndicatorVisible(true);
        words.setLabel(getTranslation("account.key.words"));
        words.setHelperText(getTranslation("account.key.hint"));
        words.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        words.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.NONE);
        words.setMaxLength(120);
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        name.setManualValidation(true);
        add(new Paragraph(getTranslation("account.key.why")), name, words);
    }

    /** The person who came back, or nothing: the words say why and have the focus. */
    Optional<Person> submit(BiFunction<String, String, Person> use) {
        try {
            words.setInvalid(false);
            return Optional.of(use.apply(name.getValue(), words.getValue()));
        } catch (NoSuchKey wrong) {
            refuse(getTranslation(wrong.words()));
        } catch (TooManyTries tooMany) {
            refuse(getTranslation(tooMany.words(), tooMany.details()));
        }
        return Optional.empty();
    }

    void focusName() {
        name.focus();
    }

    private void refuse(String why) {
        words.setErrorMessage(why);
        words.setInvalid(true);
        words.focus();
    }
}
