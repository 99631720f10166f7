package org.storytank.moderation.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storytank.moderation.Moderated;
import org.storytank.moderation.cases.Case;
import org.storytank.moderation.cases.Decision;
import org.storytank.shell.Moment;
import org.storytank.shell.Notice;

/** A case that waits: what for, since when, and – opened – the words themselves. Whoever has taken it decides here. */
class CaseCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Case of;
    private final transient Runnable changed;
    private final Details words;
    private final boolean mine;

    /** @param changed told when the queue is another */
    CaseCard(Desk desk, Case of, Runnable changed) {
        this.desk = desk;
        this.of = of;
        this.changed = changed;
        addClassName("card");
        mine = of.by().filter(holder -> holder.id().equals(desk.me())).isPresent();
        words = new Details(
                getTranslation("cases.queue.open", getTranslation(of.ground().said())));
        var about = new Paragraph(marks());
        about.add(new Moment(of.openedAt()));
        about.addClassName("quiet");
        add(new H3(getTranslation(of.ground().said())), about);
        of.heldByRule().flatMap(Decision::rule).ifPresent(rule -> add(new RuleRead(desk.rules(), rule)));
        if (mine) {
            toDecide();
        } else if (of.by().isPresent()) {
            takenByAnother(of.by().orElseThrow().name());
        } else if (of.escalated() && !desk.moderators().isSenior(desk.me())) {
            add(new Paragraph(getTranslation("cases.queue.escalated")));
        } else {
            free();
        }
    }

    boolean isMine() {
        return mine;
    }

    /** So that the keys work at once. */
    void focus() {
        words.getElement().callJsFunction("focus");
    }

    private String marks() {
        return Stream.of(
                        of.escalated() ? getTranslation("cases.queue.mark.escalated") : "",
                        of.trusted() ? getTranslation("cases.queue.mark.trusted") : "",
                        of.place().isPresent() ? getTranslation("cases.queue.mark.room") : "",
                        of.asked() ? getTranslation("cases.queue.mark.asked") : "",
                        getTranslation("cases.queue.reports", of.reports().size()))
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(" · ", "", " · "));
    }

    private void toDecide() {
        fillWords();
        Shortcuts.addShortcutListener(this, () -> words.setOpened(!words.isOpened()), Key.KEY_W, KeyModifier.ALT)
                .listenOn(this);
        add(words, reports());
        if (desk.cases().canNarrow(desk.me(), of.id())) {
            add(new NarrowForm(desk, of, changed));
        }
        add(
                new BackgroundPanel(desk, desk.background().of(desk.me(), of.id())),
                new NotesPanel(desk, of, this, changed),
                new DecisionForm(desk, of, this, changed));
    }

    private void takenByAnother(String name) {
        add(new Paragraph(getTranslation("cases.queue.taken", name)));
        if (of.asked()) {
            fillWords();
            add(words, reports(), new NotesList(of.notes()), new OpinionForm(desk, of, changed));
        }
    }

    private void free() {
        var reason = getTranslation(of.ground().said());
        var take = new Button(getTranslation("cases.queue.take"), _ -> take());
        take.setAriaLabel(getTranslation("cases.queue.take.which", reason));
        var pass = new Button(getTranslation("cases.decide.pass"), _ -> pass());
        pass.setAriaLabel(getTranslation("cases.queue.pass.which", reason));
        var row = new Div(take, pass);
        row.addClassName("row");
        add(row);
    }

    /** Nobody has to read abuse who has not opened it. */
    private void fillWords() {
        words.add(desk.cases()
                .subject(desk.me(), of.id())
                .map(Said::new)
                .orElseGet(() -> new Said(Moderated.Shown.GONE)));
    }

    private Div reports() {
        var list = new UnorderedList();
        of.reports().forEach(report -> {
            var line = new ListItem(getTranslation(report.reason().said()));
            line.add(report.trusted() ? " (" + getTranslation("cases.queue.mark.trusted") + ")" : "");
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

    private void pass() {
        desk.cases().pass(desk.me(), of.id());
        Notice.done(getTranslation("cases.queue.passed.done"));
        changed.run();
    }
}
