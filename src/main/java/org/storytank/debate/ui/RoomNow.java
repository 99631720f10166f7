package org.storytank.debate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.storytank.debate.Phase;
import org.storytank.debate.RoomPhase;

/** The phase the room is in, for everybody; those who run it move it on here. */
class RoomNow extends Section {

    private static final long serialVersionUID = 1L;
    private static final long SECONDS_A_MINUTE = 60;

    private final Paragraph now = new Paragraph();
    private final Select<Phase> phases = new Select<>();
    private final IntegerField minutes = new IntegerField(getTranslation("debate.phase.minutes"));
    private final Div moving;

    /** Asks the service to move the room on. */
    @FunctionalInterface
    interface Mover extends Serializable {
        void move(Phase phase, Optional<Integer> minutes);
    }

    RoomNow(Mover mover) {
        addClassName("debate-now");
        now.getElement().setAttribute("role", "status");
        phases.setLabel(getTranslation("debate.phase"));
        phases.setWidth("16rem");
        minutes.setWidth("7rem");
        phases.setItems(Phase.values());
        phases.setItemLabelGenerator(phase -> getTranslation("debate.phase." + phase.word()));
        minutes.setMin(1);
        var move = new Button(
                getTranslation("debate.phase.move"),
                _ -> mover.move(phases.getValue(), Optional.ofNullable(minutes.getValue())));
        moving = new Div(phases, minutes, move);
        moving.addClassName("row");
        add(now, moving);
    }

    void show(RoomPhase phase, boolean owns) {
        var left = phase.secondsLeft(Instant.now());
        var until = left < 0
                ? ""
                : " " + getTranslation("debate.phase.left", (left + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE);
        now.setText(getTranslation(
                        "debate.phase.now",
                        getTranslation("debate.phase." + phase.phase().word()))
                + until + " " + getTranslation("debate.phase." + phase.phase().word() + ".help"));
        now.setVisible(phase.isSet());
        phases.setValue(phase.phase());
        moving.setVisible(owns);
        setVisible(owns || phase.isSet());
    }
}
