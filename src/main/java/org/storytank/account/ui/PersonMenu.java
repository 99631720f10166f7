package org.storytank.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.storytank.account.Person;

/** The person in the header: a name with what they can do about it, or a button to say one. */
class PersonMenu extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PersonActs acts;
    private transient @Nullable Registration changes;

    PersonMenu(PersonActs acts) {
        this.acts = acts;
        addClassName("account-menu");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        changes = VisitorChanged.listen(event.getUI(), this::show);
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (changes != null) {
            changes.remove();
        }
    }

    private void show() {
        removeAll();
        add(acts.person().<Component>map(this::menu).orElseGet(this::button));
    }

    private Button button() {
        var say = new Button(getTranslation("account.menu.say"), _ -> acts.sayName());
        say.addThemeVariants(ButtonVariant.TERTIARY);
        return say;
    }

    private MenuBar menu(Person person) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var name = new Span(person.name());
        name.addClassName("account-name");
        var who = new Span(Initials.of(person), name);
        who.addClassName("account-who");
        var item = bar.addItem(who);
        item.setAriaLabel(getTranslation("account.menu.you", person.name()));
        var items = item.getSubMenu();
        items.addItem(getTranslation("account.menu.rename"), _ -> acts.rename(person));
        items.addItem(getTranslation("account.menu.key"), _ -> acts.seeToKey(person));
        items.addItem(
                getTranslation("account.private.title"), _ -> bar.getUI().ifPresent(ui -> ui.navigate("private")));
        items.addItem(
                getTranslation("account.menu.decisions"),
                _ -> bar.getUI().ifPresent(ui -> ui.getPage().setLocation("decisions")));
        items.addItem(getTranslation("account.menu.leave"), _ -> acts.leave(person));
        if (person.host()) {
            items.addItem(getTranslation("account.menu.host"), _ -> bar.getUI().ifPresent(ui -> ui.navigate("host")));
        }
        return bar;
    }
}
