package org.storytank.moderation.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.storytank.account.Person;
import org.storytank.shell.Notice;

/** Whom the host named to decide, and the way to name somebody; for the host. */
class ModeratorList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final UnorderedList named = new UnorderedList();
    private final UnorderedList found = new UnorderedList();
    private final Paragraph outcome = new Paragraph();

    ModeratorList(Desk desk) {
        this.desk = desk;
        addClassName("stack");
        outcome.getElement().setAttribute("role", "status");
        named.addClassNames("list", "account-members");
        found.addClassNames("list", "account-members");
        var name = new TextField(getTranslation("account.host.name"));
        var find = new Button(getTranslation("account.host.find"), _ -> find(name.getValue()));
        find.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        var line = new Div(name, find);
        line.addClassName("account-line");
        add(
                new H2(getTranslation("cases.moderators.title")),
                new Paragraph(getTranslation("cases.moderators.lead")),
                named,
                line,
                outcome,
                found);
        show();
    }

    private void show() {
        named.removeAll();
        desk.moderators()
                .named(desk.me())
                .forEach(person -> named.add(row(person, "cases.moderators.end", () -> {
                    desk.moderators().end(desk.me(), person.id());
                    Notice.done(getTranslation("cases.moderators.ended", person.name()));
                })));
    }

    private void find(String typed) {
        found.removeAll();
        var people = desk.accounts().findByName(desk.me(), typed);
        outcome.setText(getTranslation("account.host.found", people.size()));
        people.forEach(person -> found.add(row(person, "cases.moderators.name", () -> {
            desk.moderators().name(desk.me(), person.id());
            Notice.done(getTranslation("cases.moderators.named", person.name()));
        })));
    }

    private ListItem row(Person person, String words, Runnable act) {
        var name = new Span(person.name());
        name.addClassName("account-name");
        var button = new Button(getTranslation(words), _ -> {
            act.run();
            show();
        });
        button.setAriaLabel(getTranslation(words + ".whom", person.name()));
        return new ListItem(name, button);
    }
}
