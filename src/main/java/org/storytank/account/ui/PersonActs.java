package org.storytank.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.storytank.account.Person;
import org.storytank.shell.Confirm;
import org.storytank.shell.CurrentPerson;

/** What people do about themselves from the header: say a name, change it, see to their three words, leave the device. */
@org.springframework.stereotype.Component
class PersonActs implements CurrentPerson {

    private final Door door;

    PersonActs(Door door) {
        this.door = door;
    }

    @Override
    public Component menu() {
        return new PersonMenu(this);
    }

    Optional<Person> person() {
        return door.person();
    }

    void sayName() {
        door.ask(_ -> {});
    }

    void rename(Person person) {
        door.askNewName(person);
    }

    void seeToKey(Person person) {
        new KeyDialog(door, person).open();
    }

    void leave(Person person) {
        var page = UI.getCurrent();
        var warning = door.hasKey(person) ? "account.leave.withKey" : "account.leave.withoutKey";
        Confirm.before(
                page.getTranslation("account.leave.question"),
                page.getTranslation(warning, person.name()),
                page.getTranslation("account.leave.go"),
                () -> {
                    door.leave();
                    page.getPage().setLocation("/");
                });
    }
}
