package org.storytank.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.storytank.account.Role;

/** Whether only invited people may come in, or everyone, and what everyone may do; with the address to pass on when it is open. */
class EveryoneChoice extends Div {

    private static final long serialVersionUID = 1L;

    private enum Openness {
        CLOSED(null),
        READ(Role.READER),
        SUGGEST(Role.SUGGESTER),
        WRITE(Role.WRITER);

        private final @Nullable Role role;

        Openness(@Nullable Role role) {
            this.role = role;
        }

        String key() {
            return "account.everyone." + name().toLowerCase(Locale.ROOT);
        }

        static Openness of(@Nullable Role role) {
            return switch (role) {
                case null -> CLOSED;
                case READER -> READ;
                case SUGGESTER -> SUGGEST;
                case WRITER, FACILITATOR, OWNER -> WRITE;
            };
        }
    }

    EveryoneChoice(PlacePeople people, PlaceDialog dialog, String path) {
        var open = Openness.of(people.everyone().orElse(null));
        var choice = new RadioButtonGroup<Openness>();
        choice.setLabel(getTranslation("account.people.everyone"));
        choice.setItems(Openness.values());
        choice.setItemLabelGenerator(way -> getTranslation(way.key()));
        choice.setValue(open);
        choice.addValueChangeListener(event -> dialog.attempt(() -> people.openToEveryone(event.getValue().role)));
        add(new H3(getTranslation("account.people.open")), choice);
        if (open != Openness.CLOSED) {
            add(new LinkToPass(getTranslation("account.people.address"), path));
        }
    }
}
