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
import org.storytank.moderation.cases.Office;
import org.storytank.shell.Notice;

/** Whom the host named for one office, and the way to name somebody. */
class OfficeList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Office office;
    private final String words;
    private final UnorderedList holders = new UnorderedList();
    private final UnorderedList found = new UnorderedList();
    private final Paragraph outcome = new Paragraph();

    OfficeList(Desk desk, Office office) {
        this.desk = desk;
        this.office = office;
        this.words = "cases.office." + office.word();
        addClassName("stack");
        outcome.getElement().setAttribute("role", "status");
        holders.addClassNames("list", "account-members");
        found.addClassNames("list", "account-members");
        var name = new TextField(getTranslation(words + ".find"));
        var find = new Button(getTranslation(words + ".find.act"), _ -> find(name.getValue()));
        find.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        var line = new Div(name, find);
        line.addClassName("account-line");
        add(
                new H2(getTranslation(words)),
                new Paragraph(getTranslation(words + ".lead")),
                holders,
                line,
                outcome,
                found);
        show();
    }

    private void show() {
        holders.removeAll();
        desk.moderators()
                .holders(desk.me(), office)
                .forEach(person -> holders.add(row(person, ".end", () -> {
                    desk.moderators().relieve(desk.me(), office, person.id());
                    Notice.done(getTranslation(words + ".ended", person.name()));
                })));
    }

    private void find(String typed) {
        found.removeAll();
        var people = desk.accounts().findByName(desk.me(), typed);
        outcome.setText(getTranslation("account.host.found", people.size()));
        people.forEach(person -> found.add(row(person, ".name", () -> {
            desk.moderators().appoint(desk.me(), office, person.id());
            Notice.done(getTranslation(words + ".named", person.name()));
        })));
    }

    private ListItem row(Person person, String act, Runnable does) {
        var name = new Span(person.name());
        name.addClassName("account-name");
        var button = new Button(getTranslation(words + act), _ -> {
            does.run();
            show();
        });
        button.setAriaLabel(getTranslation(words + act + ".whom", person.name()));
        return new ListItem(name, button);
    }
}
