package org.storytank.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.storytank.account.AccountService;
import org.storytank.account.Person;
import org.storytank.shell.CurrentPerson;

/** What people do about themselves from the header: say a name, change it, leave the device. */
@org.springframework.stereotype.Component
class PersonActs implements CurrentPerson {

    private final AccountService accounts;
    private final SessionVisitor visitor;

    PersonActs(AccountService accounts, SessionVisitor visitor) {
        this.accounts = accounts;
        this.visitor = visitor;
    }

    @Override
    public Component menu() {
        return new PersonMenu(this);
    }

    Optional<Person> person() {
        return visitor.person();
    }

    void sayName() {
        new AskingName(accounts, visitor).then(_ -> {});
    }

    void rename(Person person) {
        var page = UI.getCurrent();
        new NameDialog(
                        page.getTranslation("account.menu.rename"),
                        person.name(),
                        page.getTranslation("account.rename.go"),
                        name -> accounts.rename(person.id(), name),
                        _ -> {})
                .open();
    }

    void leave() {
        visitor.leave();
    }
}
