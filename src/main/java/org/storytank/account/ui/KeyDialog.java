package org.storytank.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.storytank.account.Person;
import org.storytank.shell.Notice;

/** The three words of a person: to get some, to get new ones in their place, or to take them back. */
@CssImport("./account/account.css")
class KeyDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Door door;
    private final transient Person person;
    private final Div body = new Div();

    KeyDialog(Door door, Person person) {
        this.door = door;
        this.person = person;
        addClassName("account-dialog");
        setHeaderTitle(getTranslation("account.key.mine"));
        add(body);
        var renew = new Button(
                getTranslation(door.hasKey(person) ? "account.key.renew" : "account.key.make"), _ -> showNew());
        renew.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("account.close"), _ -> close()));
        if (door.hasKey(person)) {
            body.add(new Paragraph(getTranslation("account.key.hidden")));
            getFooter().add(new Button(getTranslation("account.key.revoke"), _ -> revoke()));
        } else {
            body.add(new Paragraph(getTranslation("account.key.missing")));
        }
        getFooter().add(renew);
    }

    private void showNew() {
        body.removeAll();
        body.add(new KeyCard(person, door.newKey(person, UI.getCurrent().getLocale())));
        getFooter().removeAll();
        var noted = new Button(getTranslation("account.key.noted"), _ -> close());
        noted.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(noted);
        noted.focus();
    }

    private void revoke() {
        door.revokeKey(person);
        close();
        Notice.done(getTranslation("account.key.revoked"));
    }
}
