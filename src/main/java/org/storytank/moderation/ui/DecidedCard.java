package org.storytank.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.storytank.moderation.cases.Decided;
import org.storytank.shell.Moment;
import org.storytank.shell.Notice;

/** Something decided lately, with the way to take it back. */
class DecidedCard extends ListItem {

    private static final long serialVersionUID = 1L;

    /** @param changed told when the queue is another */
    DecidedCard(Desk desk, Decided decided, Runnable changed) {
        addClassName("card");
        var decision = decided.decision();
        var about = new Paragraph(
                getTranslation("cases.outcome." + decision.outcome().word()) + " · ");
        about.add(new Moment(decision.at()));
        about.addClassName("quiet");
        add(new H3(getTranslation(decision.ground().said())), about);
        if (!decision.facts().isEmpty()) {
            add(new Paragraph(decision.facts()));
        }
        if (decision.canBeUndone()) {
            add(new Button(getTranslation("cases.decide.undo"), _ -> {
                desk.cases().undo(desk.me(), decided.of(), decision.id());
                Notice.done(getTranslation("cases.decide.undone"));
                changed.run();
            }));
        }
    }
}
