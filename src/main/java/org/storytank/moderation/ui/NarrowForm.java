package org.storytank.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import org.storytank.moderation.cases.Case;
import org.storytank.shell.Notice;

/** Makes a case one about some words only, so that holding takes nothing else away. */
class NarrowForm extends Details {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Case of;
    private final transient Runnable changed;
    private final TextArea words = new TextArea(getTranslation("cases.narrow.words"));

    /** @param changed told when the case is another */
    NarrowForm(Desk desk, Case of, Runnable changed) {
        super();
        this.desk = desk;
        this.of = of;
        this.changed = changed;
        setSummaryText(getTranslation("cases.narrow"));
        words.setHelperText(getTranslation("cases.narrow.help"));
        words.setWidthFull();
        add(words, new Button(getTranslation("cases.narrow.do"), _ -> narrow()));
    }

    private void narrow() {
        desk.cases().narrow(desk.me(), of.id(), words.getValue());
        Notice.done(getTranslation("cases.narrow.done"));
        changed.run();
    }
}
