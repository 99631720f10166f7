package org.storytank.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.storytank.account.Person;

/** A dialog that ends in a person; Enter goes on, Escape closes without an answer. */
@CssImport("./account/account.css")
class NameDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Person> then;
    private final Div body = new Div();

    /** @param then what goes on with the person, once the dialog is closed */
    NameDialog(Consumer<Person> then) {
        this.then = then;
        addClassName("account-dialog");
        add(body);
    }

    /** Shows this form. @param submit the person it gave; none when the form says why not */
    NameDialog ask(String title, Div form, String action, Supplier<Optional<Person>> submit) {
        setHeaderTitle(title);
        body.removeAll();
        body.add(form);
        var proceed = new Button(action, _ -> submit.get().ifPresent(this::goOn));
        proceed.addThemeVariants(ButtonVariant.PRIMARY);
        proceed.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("account.cancel"), _ -> close()), proceed);
        return this;
    }

    /** Offers another form in place of this one. */
    NameDialog or(String words, Runnable other) {
        var link = new Button(words, _ -> other.run());
        link.addThemeVariants(ButtonVariant.TERTIARY);
        link.addClassName("account-other");
        body.add(link);
        return this;
    }

    private void goOn(Person person) {
        close();
        then.accept(person);
    }
}
