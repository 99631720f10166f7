package org.storytank.debate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.storytank.debate.Phase;
import org.storytank.debate.RoomPhase;
import org.storytank.debate.Script;
import org.storytank.provenance.ui.MarkedWords;

/** The phase the room is in, for everybody; those who run it move it on here. */
class RoomNow extends Section {

    private static final long serialVersionUID = 1L;
    private static final long SECONDS_A_MINUTE = 60;

    private final Paragraph now = new Paragraph();
    private final Select<Phase> phases = new Select<>();
    private final IntegerField minutes = new IntegerField(getTranslation("debate.phase.minutes"));
    private final Paragraph asks = new Paragraph();
    private final Paragraph decidable;
    private final Button next = new Button();
    private final Div moving;
    private int begun;

    /** Asks the service to move the room on. */
    @FunctionalInterface
    interface Mover extends Serializable {
        void move(Phase phase, Optional<Integer> minutes);
    }

    /** @param onward asks the service for the step of the script after those that have begun @param script where it is prepared @param proposals where those are read that can be decided */
    RoomNow(Mover mover, SerializableConsumer<Integer> onward, Anchor script, Anchor proposals) {
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
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickListener(_ -> onward.accept(begun));
        asks.addClassName("debate-asks");
        moving = new Div(next, phases, minutes, move, script);
        moving.addClassName("row");
        decidable = new Paragraph(proposals);
        decidable.setVisible(false);
        add(now, decidable, asks, moving);
    }

    /** @param proposals whether there are some that can be decided */
    void show(RoomPhase phase, Script script, boolean owns, boolean proposals) {
        begun = script.at();
        next.setVisible(script.next().isPresent());
        script.next()
                .ifPresent(step -> next.setText(getTranslation(
                        "debate.script.next",
                        getTranslation("debate.phase." + step.phase().word()))));
        asks.removeAll();
        phase.question().ifPresent(question -> MarkedWords.in(asks, question));
        asks.setVisible(phase.question().isPresent());
        var left = phase.secondsLeft(Instant.now());
        var until = left < 0
                ? ""
                : " " + getTranslation("debate.phase.left", (left + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE);
        now.setText(getTranslation(
                        "debate.phase.now",
                        getTranslation("debate.phase." + phase.phase().word()))
                + until + " " + getTranslation("debate.phase." + phase.phase().word() + ".help"));
        now.setVisible(phase.isSet());
        decidable.setVisible(proposals && phase.phase() == Phase.DECIDE);
        phases.setValue(phase.phase());
        moving.setVisible(owns);
        setVisible(owns || phase.isSet());
    }
}
