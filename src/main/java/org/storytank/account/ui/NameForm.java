package org.storytank.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.storytank.account.NameRefused;
import org.storytank.account.TooManyTries;

/** The field for a name, with what others will see of it and what is wrong with it. */
class NameForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();

    NameForm(String current) {
        addClassName("account-form");
        name.setLabel(getTranslation("account.name.label"));
        name.setHelperText(getTranslation("account.name.hint"));
        name.setMaxLength(80);
        name.setAutocomplete(Autocomplete.NICKNAME);
        name.setValue(current);
        name.setAutofocus(true);
        add(new Paragraph(getTranslation("account.name.why")), name);
    }

    /** What the use of the name gave, or nothing when the name was refused: the field says why and has the focus. */
    <T> Optional<T> use(Function<String, T> use) {
        try {
            name.setInvalid(false);
            return Optional.of(use.apply(name.getValue()));
        } catch (NameRefused refused) {
            refuse(getTranslation("account.name." + refused.reason().name().toLowerCase(Locale.ROOT)));
        } catch (TooManyTries tooMany) {
            refuse(getTranslation("account.tries", tooMany.minutesToWait()));
        }
        return Optional.empty();
    }

    private void refuse(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
        name.focus();
    }
}
