package org.storytank.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.storytank.moderation.cases.Contested;
import org.storytank.shell.Moment;
import org.storytank.shell.Notice;

/** A decision that its author contests: both sides' reasons, the words folded, and the answer. */
class AppealCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Contested of;
    private final transient Runnable changed;
    private final TextArea reasons = new TextArea(getTranslation("cases.answer.reasons"));

    /** @param changed told when the queue is another */
    AppealCard(Desk desk, Contested of, Runnable changed) {
        this.desk = desk;
        this.of = of;
        this.changed = changed;
        addClassName("card");
        var decision = of.decision();
        var about = new Paragraph();
        about.addClassName("quiet");
        decision.appeal().ifPresent(appeal -> about.add(new Moment(appeal.at())));
        var words = new Said(of.words());
        add(
                new H3(getTranslation(decision.ground().said())),
                about,
                decision.sanction()
                        .<Component>map(sanction ->
                                new Paragraph(getTranslation(sanction.measure().said())))
                        .orElseGet(() -> new Details(
                                getTranslation(
                                        "cases.queue.open",
                                        getTranslation(decision.ground().said())),
                                words)),
                new Paragraph(getTranslation("cases.answer.decided", desk.why(decision))),
                new Paragraph(getTranslation(
                        "cases.answer.contested",
                        decision.appeal().map(appeal -> appeal.text()).orElse(""))));
        reasons.setWidthFull();
        reasons.setMaxLength(desk.settings().reasonsLength());
        var overturn = new Button(getTranslation("cases.answer.overturn"), _ -> answer(true));
        overturn.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(overturn, new Button(getTranslation("cases.answer.uphold"), _ -> answer(false)));
        acts.addClassName("row");
        add(reasons, acts);
    }

    private void answer(boolean overturned) {
        desk.appeals().answer(desk.me(), of.decision().id(), overturned, reasons.getValue());
        Notice.done(getTranslation("cases.answer.done"));
        changed.run();
    }
}
