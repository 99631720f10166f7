package org.storytank.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import org.storytank.moderation.cases.Case;
import org.storytank.shell.Notice;

/** Not alone with a case: a note for whoever has it next, a second opinion, passing it up. */
class NotesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Case of;
    private final transient Runnable changed;
    private final Component card;
    private final TextArea text = new TextArea(getTranslation("cases.note.text"));

    /** @param card in which the keys work @param changed told when the case is another */
    NotesPanel(Desk desk, Case of, Component card, Runnable changed) {
        this.desk = desk;
        this.of = of;
        this.card = card;
        this.changed = changed;
        addClassName("stack");
        text.setMaxLength(desk.settings().noteLength());
        text.setHelperText(getTranslation("cases.note.text.help"));
        text.setWidthFull();
        var row = new Div(act("note", Key.KEY_M, this::note));
        row.addClassName("row");
        if (!of.asked()) {
            row.add(act("ask", Key.KEY_O, this::ask));
        }
        if (!of.escalated()) {
            row.add(act("escalate", Key.KEY_U, this::escalate));
        }
        add(new H3(getTranslation("cases.note.title")), new NotesList(of.notes()), text, row);
    }

    private Button act(String words, Key key, Runnable does) {
        var button = new Button(getTranslation("cases.note." + words), _ -> does.run());
        button.addClickShortcut(key, KeyModifier.ALT).listenOn(card);
        return button;
    }

    private void note() {
        desk.team().note(desk.me(), of.id(), text.getValue());
        done("note");
    }

    private void ask() {
        desk.team().ask(desk.me(), of.id(), text.getValue());
        done("ask");
    }

    private void escalate() {
        desk.team().escalate(desk.me(), of.id(), text.getValue());
        done("escalate");
    }

    private void done(String what) {
        Notice.done(getTranslation("cases.note." + what + ".done"));
        changed.run();
    }
}
