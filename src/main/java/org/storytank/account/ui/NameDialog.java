package org.storytank.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import java.util.function.Function;
import org.storytank.account.Person;

/** Asks for a name; Enter goes on, Escape closes without an answer. */
@CssImport("./account/account.css")
class NameDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param use makes a person of the name @param then what goes on with that person, once the dialog is closed */
    NameDialog(String title, String current, String action, Function<String, Person> use, Consumer<Person> then) {
        setHeaderTitle(title);
        addClassName("account-dialog");
        var form = new NameForm(current);
        add(form);
        var proceed = new Button(
                action,
                _ -> form.use(use).ifPresent(person -> {
                    close();
                    then.accept(person);
                }));
        proceed.addThemeVariants(ButtonVariant.PRIMARY);
        proceed.addClickShortcut(Key.ENTER).listenOn(form);
        getFooter().add(new Button(getTranslation("account.cancel"), _ -> close()), proceed);
    }
}
