package org.storytank.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.account.Presence;
import org.storytank.account.Visitor;
import org.storytank.shell.Confirm;
import org.storytank.shell.MainLayout;
import org.storytank.shell.Notice;

/** What the host sees and does: how many people there are, and taking back the three words of somebody who asks for it. */
@Route(value = "host", layout = MainLayout.class)
@CssImport("./account/account.css")
class HostView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final transient Presence presence;
    private final transient Visitor visitor;
    private final UnorderedList found = new UnorderedList();
    private final Paragraph outcome = new Paragraph();

    HostView(AccountService accounts, Presence presence, Visitor visitor) {
        this.accounts = accounts;
        this.presence = presence;
        this.visitor = visitor;
        addClassNames("page", "stack", "account-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var people = accounts.countPeople(host());
        removeAll();
        var count = new Paragraph(
                getTranslation("account.host.count", people, presence.here().size()));
        count.addClassName("lead");
        found.addClassNames("list", "account-members");
        outcome.getElement().setAttribute("role", "status");
        var name = new TextField(getTranslation("account.host.name"));
        var find = new Button(getTranslation("account.host.find"), _ -> find(name.getValue()));
        find.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        var line = new Div(name, find);
        line.addClassName("account-line");
        add(
                new H1(getPageTitle()),
                count,
                new H2(getTranslation("account.host.keys")),
                new Paragraph(getTranslation("account.host.keys.why")),
                line,
                outcome,
                found);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.host.title");
    }

    private void find(String name) {
        found.removeAll();
        var people = accounts.findByName(host(), name);
        outcome.setText(getTranslation("account.host.found", people.size()));
        people.forEach(person -> found.add(row(person)));
    }

    private ListItem row(Person person) {
        var name = new Span(person.name());
        name.addClassName("account-name");
        var revoke = new Button(getTranslation("account.key.revoke"), _ -> revoke(person));
        revoke.setAriaLabel(getTranslation("account.host.revoke", person.name()));
        return new ListItem(Initials.of(person), name, revoke);
    }

    private void revoke(Person person) {
        Confirm.beforeRemoving(
                getTranslation("account.host.revoke", person.name()),
                getTranslation("account.host.revoke.means"),
                getTranslation("account.key.revoke"),
                () -> {
                    accounts.revokeRecoveryKey(host(), person.id());
                    Notice.done(getTranslation("account.key.revoked"));
                });
    }

    private PersonId host() {
        return visitor.id()
                .orElseThrow(() -> new NotAllowed("Nobody without a name is host.", "account.notallowed.host"));
    }
}
