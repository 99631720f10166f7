package org.storytank.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.storytank.account.Person;
import org.storytank.shell.MainLayout;
import org.storytank.shell.Notice;

/** Where people come back on another device, by their name and three words. */
@Route(value = "recover", layout = MainLayout.class)
@CssImport("./account/account.css")
class RecoverView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    RecoverView(Door door) {
        addClassNames("page", "stack", "account-page");
        var form = new KeyForm();
        var come = new Button(
                getTranslation("account.key.go"),
                _ -> form.submit(door::comeBack).ifPresent(this::welcome));
        come.addThemeVariants(ButtonVariant.PRIMARY);
        come.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        add(new H1(getTranslation("account.key.title")), form, come);
        door.person().ifPresent(person -> add(new Paragraph(getTranslation("account.key.otherwise", person.name()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.key.title");
    }

    private void welcome(Person person) {
        UI.getCurrent().navigate("stories");
        Notice.done(getTranslation("account.key.welcome", person.name()));
    }
}
