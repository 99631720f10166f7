package org.storytank.account.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.storytank.account.Person;

/** Asks for a name in a dialog over the page, only when an act needs one. */
@Component
class AskingName implements WhoAreYou {

    private final Door door;

    AskingName(Door door) {
        this.door = door;
    }

    @Override
    public void then(Consumer<Person> act) {
        then(UI.getCurrent().getTranslation("account.name.why"), act);
    }

    @Override
    public void then(String why, Consumer<Person> act) {
        door.person().ifPresentOrElse(act, () -> door.ask(why, act));
    }

    @Override
    public void contributed() {
        door.firstKey(UI.getCurrent().getLocale())
                .ifPresent(words -> KeyNote.show(door.person().orElseThrow(), words));
    }
}
