package org.storytank.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.storytank.account.Person;

/** One button that does something as the person here; who has no name yet says one beside it. */
class AsPerson extends Div {

    private static final long serialVersionUID = 1L;

    AsPerson(Door door, String action, Consumer<Person> act) {
        addClassName("stack");
        var proceed = new Button(action);
        proceed.addThemeVariants(ButtonVariant.PRIMARY);
        var known = door.person();
        if (known.isPresent()) {
            proceed.addClickListener(_ -> act.accept(door.person().orElseThrow()));
            add(new Paragraph(getTranslation("account.as", known.get().name())), proceed);
        } else {
            var form = new NameForm("");
            proceed.addClickListener(_ -> form.submit(door::arrive).ifPresent(act));
            proceed.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
            var back = new Button(getTranslation("account.key.have"), _ -> door.ask(act));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.addClassName("account-other");
            add(form, proceed, back);
        }
    }
}
