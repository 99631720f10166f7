package org.storytank.debate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import org.storytank.debate.RoomChoices;

/** How the room works: its owners choose it, where everybody else meets only what follows from it. */
class RoomRules extends Section {

    private static final long serialVersionUID = 1L;

    private final Checkbox hidesVotes = new Checkbox(getTranslation("debate.rules.hides-votes"));
    private final Checkbox tools = new Checkbox(getTranslation("debate.rules.tools"));
    private final Checkbox minors = new Checkbox(getTranslation("debate.rules.minors"));
    private final Checkbox fair = new Checkbox(getTranslation("debate.rules.fair"));
    private final Checkbox nameless = new Checkbox(getTranslation("debate.rules.anonymous"));

    private final Checkbox speaking = new Checkbox(getTranslation("debate.speaking.switch"));

    /** @param choose asks the service for it @param speak opens the speaking queue or closes it @param more what else those who run the room do, elsewhere */
    RoomRules(SerializableConsumer<RoomChoices> choose, SerializableConsumer<Boolean> speak, Component... more) {
        addClassName("debate-rules");
        hidesVotes.setHelperText(getTranslation("debate.rules.hides-votes.help"));
        tools.setHelperText(getTranslation("debate.rules.tools.help"));
        minors.setHelperText(getTranslation("debate.rules.minors.help"));
        fair.setHelperText(getTranslation("debate.rules.fair.help"));
        for (var box : new Checkbox[] {hidesVotes, tools, fair, minors}) {
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    choose.accept(new RoomChoices(
                            hidesVotes.getValue(),
                            tools.getValue(),
                            minors.getValue(),
                            fair.getValue(),
                            nameless.getValue()));
                }
            });
        }
        speaking.setHelperText(getTranslation("debate.speaking.switch.help"));
        speaking.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                speak.accept(speaking.getValue());
            }
        });
        nameless.setReadOnly(true);
        nameless.setHelperText(getTranslation("debate.rules.anonymous.stays"));
        var boxes = new Div(hidesVotes, tools, fair, minors, nameless, speaking);
        boxes.addClassName("stack");
        add(new H2(getTranslation("debate.rules")), boxes);
        for (var link : more) {
            add(new Paragraph(link));
        }
        setVisible(false);
    }

    void show(RoomChoices choices, boolean speaks, boolean owns) {
        speaking.setValue(speaks);
        hidesVotes.setValue(choices.hidesVotes());
        tools.setValue(choices.tools());
        minors.setValue(choices.minors());
        fair.setValue(choices.fair());
        nameless.setValue(choices.anonymous());
        setVisible(owns);
    }
}
