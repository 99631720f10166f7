package org.storytank.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.storytank.moderation.cases.Proposed;
import org.storytank.shell.Moment;
import org.storytank.shell.Notice;

/** An exclusion that a second moderator confirms, or not. */
class ProposedCard extends ListItem {

    private static final long serialVersionUID = 1L;

    /** @param changed told when the queue is another */
    ProposedCard(Desk desk, Proposed of, Runnable changed) {
        addClassName("card");
        var reason = getTranslation(of.ground().said());
        var about = new Paragraph(getTranslation(
                        of.sanction().place().isPresent() ? "cases.proposed.room" : "cases.proposed.place",
                        of.sanction().lasts().toDays())
                + " · ");
        about.add(new Moment(of.at()));
        about.addClassName("quiet");
        var confirm = new Button(getTranslation("cases.proposed.confirm"), _ -> {
            desk.sanctions().confirm(desk.me(), of.id());
            Notice.done(getTranslation("cases.measure.done"));
            changed.run();
        });
        var decline = new Button(getTranslation("cases.proposed.decline"), _ -> {
            desk.sanctions().decline(desk.me(), of.id());
            Notice.done(getTranslation("cases.proposed.declined"));
            changed.run();
        });
        var row = new Div(confirm, decline);
        row.addClassName("row");
        var words = new Said(of.words());
        add(
                new H3(reason),
                about,
                new Details(getTranslation("cases.queue.open", reason), words),
                new Paragraph(of.facts()),
                row);
    }
}
