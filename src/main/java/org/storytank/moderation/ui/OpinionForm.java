package org.storytank.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.storytank.moderation.cases.Case;
import org.storytank.moderation.cases.Outcome;
import org.storytank.shell.Notice;

/** What somebody else would decide who was asked; whoever asked decides. */
class OpinionForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Case of;
    private final transient Runnable changed;
    private final TextArea text = new TextArea(getTranslation("cases.opinion.text"));

    /** @param changed told when the case is another */
    OpinionForm(Desk desk, Case of, Runnable changed) {
        this.desk = desk;
        this.of = of;
        this.changed = changed;
        addClassName("stack");
        text.setMaxLength(desk.settings().noteLength());
        text.setWidthFull();
        var row = new Div(
                new Button(getTranslation("cases.opinion.hold"), _ -> advise(Outcome.HELD)),
                new Button(getTranslation("cases.opinion.leave"), _ -> advise(Outcome.DISMISSED)));
        row.addClassName("row");
        add(text, row);
    }

    private void advise(Outcome outcome) {
        desk.team().advise(desk.me(), of.id(), outcome, text.getValue());
        Notice.done(getTranslation("cases.opinion.done"));
        changed.run();
    }
}
