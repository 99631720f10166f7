package org.storytank.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.storytank.moderation.cases.Decided;
import org.storytank.moderation.cases.Outcome;
import org.storytank.moderation.cases.Standing;
import org.storytank.shell.Moment;
import org.storytank.shell.Notice;

/** Something decided lately, with the way to take it back. */
class DecidedCard extends ListItem {

    private static final long serialVersionUID = 1L;

    /** @param changed told when the queue is another */
    DecidedCard(Desk desk, Decided decided, Runnable changed) {
        addClassName("card");
        var decision = decided.decision();
        var about = new Paragraph(decision.sanction()
                        .map(sanction -> getTranslation(sanction.measure().said()))
                        .orElseGet(() -> getTranslation(
                                "cases.outcome." + decision.outcome().word()))
                + " · ");
        about.add(new Moment(decision.at()));
        about.addClassName("quiet");
        add(new H3(getTranslation(decision.ground().said())), about);
        var why = desk.why(decision);
        if (!why.isEmpty()) {
            add(new Paragraph(why));
        }
        if (decision.outcome() == Outcome.HELD && decision.standing() == Standing.STANDS && !decision.automated()) {
            add(new SanctionForm(desk, decided, changed));
        }
        if (decision.canBeUndone()) {
            var of = decision.sanction().isPresent() ? "cases.measure" : "cases.decide";
            add(new Button(getTranslation(of + ".undo"), _ -> {
                desk.cases().undo(desk.me(), decided.of(), decision.id());
                Notice.done(getTranslation(of + ".undone"));
                changed.run();
            }));
        }
    }
}
