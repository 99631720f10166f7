package org.storytank.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import org.storytank.moderation.cases.Case;
import org.storytank.moderation.cases.Decision;
import org.storytank.moderation.cases.Ground;
import org.storytank.moderation.cases.Report;
import org.storytank.shell.Moment;
import org.storytank.shell.Notice;

/** A case that waits: what for, since when, and – opened – the words themselves. Whoever has taken it decides here. */
class CaseCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Case of;
    private final transient Runnable changed;

    /** @param changed told when the queue is another */
    CaseCard(Desk desk, Case of, Runnable changed) {
        this.desk = desk;
        this.of = of;
        this.changed = changed;
        addClassName("card");
        var mine = of.by().filter(holder -> holder.id().equals(desk.me())).isPresent();
        var about =
                new Paragraph(getTranslation("cases.queue.reports", of.reports().size()) + " · ");
        about.add(new Moment(of.openedAt()));
        about.addClassName("quiet");
        add(new H3(getTranslation(ground().said())), about);
        of.heldByRule()
                .flatMap(Decision::rule)
                .ifPresent(rule -> add(new Paragraph(getTranslation("cases.queue.rule", rule))));
        if (mine) {
            add(folded(), reports(), new DecisionForm(desk, of, ground(), changed));
        } else if (of.by().isPresent()) {
            add(new Paragraph(
                    getTranslation("cases.queue.taken", of.by().orElseThrow().name())));
        } else {
            var take = new Button(getTranslation("cases.queue.take"), _ -> take());
            take.setAriaLabel(getTranslation("cases.queue.take.which", getTranslation(ground().said())));
            add(take);
        }
    }

    /** The most urgent of what it was reported for, or what a rule held it for. */
    private Ground ground() {
        return of.reports().stream()
                .map(Report::reason)
                .max(Comparator.comparingInt(Ground::urgency))
                .or(() -> of.heldByRule().map(Decision::ground))
                .orElse(Ground.OFF);
    }

    /** Nobody has to read abuse who has not opened it. */
    private Details folded() {
        var words = new Div();
        desk.cases()
                .subject(desk.me(), of.id())
                .ifPresentOrElse(
                        shown -> {
                            shown.context().forEach(said -> words.add(quiet(said)));
                            words.add(new Paragraph(shown.text()));
                        },
                        () -> words.add(new Paragraph(getTranslation("cases.gone"))));
        return new Details(getTranslation("cases.queue.open", getTranslation(ground().said())), words);
    }

    private Div reports() {
        var list = new UnorderedList();
        of.reports().forEach(report -> {
            var line = new ListItem(getTranslation(report.reason().said()));
            line.add(report.note().isEmpty() ? "" : " – " + report.note());
            list.add(line);
        });
        of.earlier()
                .forEach(decision -> list.add(new ListItem(getTranslation(
                        "cases.queue.earlier",
                        getTranslation("cases.outcome." + decision.outcome().word()),
                        getTranslation("cases.standing." + decision.standing().word()),
                        getTranslation(decision.ground().said())))));
        return new Div(new H3(getTranslation("cases.queue.said")), list);
    }

    private void take() {
        desk.cases().take(desk.me(), of.id());
        Notice.done(getTranslation("cases.queue.took"));
        changed.run();
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
