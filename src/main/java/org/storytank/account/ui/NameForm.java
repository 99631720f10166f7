package org.storytank.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.function.Function;
import org.storytank.account.NameRefused;
import org.storytank.account.Person;
import org.storytank.account.TooManyTries;

/** The field for a name, with what others will see of it and what is wrong with it. */
class NameForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ROOM_FOR_A_CLEAR_REFUSAL = 80;

    private final TextField name = new TextField();

    NameForm(String current) {
        this(current, I18NProvider.translate("account.name.why"));
    }

    /** @param why who sees it */
    NameForm(String current, String why) {
        addClassName("account-form");
        name.setLabel(getTranslation("account.name.label"));
        name.setHelperText(getTranslation("account.name.hint"));
        name.setMaxLength(ROOM_FOR_A_CLEAR_REFUSAL);
        name.setAutocomplete(Autocomplete.NICKNAME);
        name.setRequiredIndicatorVisible(true);
        name.setValue(current);
        name.setAutofocus(true);
        // The field says what the service says, not what the browser thinks of it.
        name.setManualValidation(true);
        add(new Paragraph(why), name);
    }

    /** The person the name gave, or nothing when it was refused: the field says why and has the focus. */
    Optional<Person> submit(Function<String, Person> use) {
        try {
            name.setInvalid(false);
            return Optional.of(use.apply(name.getValue()));
        } catch (NameRefused refused) {
            refuse(getTranslation(refused.words()));
        } catch (TooManyTries tooMany) {
            refuse(getTranslation(tooMany.words(), tooMany.details()));
        }
        return Optional.empty();
    }

    private void refuse(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
        name.focus();
    }
}
