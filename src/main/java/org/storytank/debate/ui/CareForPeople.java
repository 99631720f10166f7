package org.storytank.debate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.storytank.debate.CareNote;
import org.storytank.debate.ClaimId;
import org.storytank.debate.RoomId;

/** A quiet note to those who run the room: somebody here may not be well. Where, never what they said. */
class CareForPeople extends Div {

    private static final long serialVersionUID = 1L;

    private final RoomId room;
    private final SerializableConsumer<ClaimId> seenTo;

    CareForPeople(RoomId room, SerializableConsumer<ClaimId> seenTo) {
        this.room = room;
        this.seenTo = seenTo;
        addClassName("debate-care");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(List<CareNote> notes) {
        removeAll();
        setVisible(!notes.isEmpty());
        notes.forEach(note -> add(line(note)));
    }

    private Div line(CareNote note) {
        var line = new Div(new Span(getTranslation("debate.care") + " "));
        line.addClassName("debate-note");
        if (note.held()) {
            line.add(new Span(getTranslation("debate.care.held")));
        } else {
            var see =
                    new Anchor("debates/%s#claim-%s".formatted(room, note.claim()), getTranslation("debate.care.see"));
            see.setRouterIgnore(true);
            line.add(see);
        }
        var done = new Button(getTranslation("debate.care.done"), _ -> seenTo.accept(note.claim()));
        done.addThemeName("tertiary");
        line.add(done);
        return line;
    }
}
