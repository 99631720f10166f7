package org.storytank.drafting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.storytank.drafting.Ending;
import org.storytank.drafting.Prompt.Outcome;
import org.storytank.drafting.Proposal;
import org.storytank.shell.Notice;

/** One answer: as it comes, how it ended, and what one can do with it then. While it comes nobody can copy of it: it is not known yet. */
class AnswerSheet extends Article {

    private static final long serialVersionUID = 1L;
    private static final long SHOWN_EVERY_MILLIS = 150;

    /** What is done about an answer beyond it. */
    interface Acts extends Serializable {

        void again(Proposal proposal);

        void change();

        void drop(AnswerSheet sheet);
    }

    private final DraftingDesk desk;
    private final Acts acts;
    private final Paragraph state = new Paragraph();
    private final Div words = new Div();
    private final Div buttons = new Div();
    private final List<Checkbox> ticks = new ArrayList<>();
    private final transient AtomicBoolean due = new AtomicBoolean();
    private transient @Nullable Proposal proposal;

    AnswerSheet(DraftingDesk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
        addClassName("drafting-answer");
        getElement().setAttribute("aria-label", getTranslation("drafting.panel.answer"));
        var badge = new Span(getTranslation("drafting.badge"));
        badge.addClassName("drafting-badge");
        badge.getElement().setAttribute("title", getTranslation("drafting.panel.answer"));
        state.addClassName("drafting-state");
        // Its beginning and its end are said aloud; the letters in between are not.
        state.getElement().setAttribute("role", "status");
        state.setText(getTranslation("drafting.panel.waiting"));
        words.addClassNames("drafting-words", "is-coming");
        words.getElement().setAttribute("aria-busy", "true");
        buttons.addClassName("drafting-buttons");
        var head = new Div(badge, state);
        head.addClassName("drafting-head");
        add(head, words, buttons);
    }

    /** Shows what comes from now on. */
    void follow(Function<Consumer<Proposal>, Proposal> ask) {
        var ui = UI.getCurrent();
        var begun = ask.apply(_ -> soon(ui));
        proposal = begun;
        var stop = new Button(getTranslation("drafting.panel.stop"), _ -> begun.stop());
        stop.setDisableOnClick(true);
        buttons.add(stop);
        show();
    }

    private void soon(UI ui) {
        if (due.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(SHOWN_EVERY_MILLIS, TimeUnit.MILLISECONDS)
                    .execute(() -> {
                        due.set(false);
                        try {
                            ui.access(this::show);
                        } catch (UIDetachedException _) {
                            // The page was closed; its answer goes with it.
                        }
                    });
        }
    }

    private void show() {
        var shown = proposal;
        if (shown == null || !words.hasClassName("is-coming")) {
            return;
        }
        var ending = shown.ending();
        if (ending.isEmpty()) {
            var text = shown.text();
            if (!text.isEmpty()) {
                state.setText(getTranslation("drafting.panel.writing"));
            }
            // What may only quote is compared first: until then nobody knows whether it was said.
            words.setText(shown.request().prompt().outcome() == Outcome.QUOTE ? "" : text);
            return;
        }
        words.removeClassName("is-coming");
        words.getElement().removeAttribute("aria-busy");
        state.setText(said(ending.get()));
        getElement()
                .setAttribute(
                        "data-ending", ending.get().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
        showWhole(shown);
        offer(shown);
    }

    private void showWhole(Proposal shown) {
        words.removeAll();
        if (shown.request().prompt().outcome() == Outcome.QUOTE) {
            if (shown.canBeTaken()) {
                showQuotes(shown);
            }
            return;
        }
        var parts = shown.parts();
        var pick = shown.canBeTaken() && shown.request().prompt().outcome() == Outcome.INSERT && parts.size() > 1;
        for (var number = 1; number <= parts.size(); number++) {
            var paragraph = new Paragraph(parts.get(number - 1));
            if (pick) {
                var tick = new Checkbox(true);
                tick.setAriaLabel(getTranslation("drafting.panel.part", number));
                ticks.add(tick);
                var line = new Div(tick, paragraph);
                line.addClassName("drafting-part");
                words.add(line);
            } else {
                words.add(paragraph);
            }
        }
    }

    private void showQuotes(Proposal shown) {
        var quoted = desk.quoted(shown);
        var list = new OrderedList();
        quoted.lines().forEach(line -> list.add(new ListItem(new Anchor(line.href(), line.words()))));
        if (quoted.lines().isEmpty()) {
            words.add(new Paragraph(getTranslation("drafting.panel.quotes.none")));
        } else {
            words.add(list);
        }
        var dropped = new Paragraph(getTranslation("drafting.panel.quotes.dropped", quoted.dropped()));
        dropped.addClassName("drafting-note");
        words.add(dropped);
    }

    private void offer(Proposal shown) {
        buttons.removeAll();
        var outcome = shown.request().prompt().outcome();
        var ended = shown.ending().orElse(null);
        var takes = outcome == Outcome.INSERT || outcome == Outcome.REPLACE || outcome == Outcome.CORRECT;
        if (outcome == Outcome.STATE && shown.canBeTaken()) {
            offerToState(shown);
        } else if (takes && shown.canBeTaken()) {
            var take = new Button(takeWords(outcome));
            take.addThemeName("primary");
            take.addClickListener(_ -> take(shown, take));
            buttons.add(take);
        } else if (takes && (ended instanceof Ending.CutOff || ended instanceof Ending.Stopped)) {
            var note = new Paragraph(getTranslation("drafting.panel.not-whole"));
            note.addClassName("drafting-note");
            words.add(note);
        } else if (shown.canBeTaken() && outcome == Outcome.READ) {
            var note = new Paragraph(getTranslation("drafting.panel.read-only"));
            note.addClassName("drafting-note");
            words.add(note);
        }
        buttons.add(
                new Button(getTranslation("drafting.panel.retry"), _ -> acts.again(shown)),
                new Button(getTranslation("drafting.panel.edit"), _ -> acts.change()),
                new Button(getTranslation("drafting.panel.drop"), _ -> acts.drop(this)));
    }

    /** As it stands or changed: what one writes oneself stays one's own, the rest carries the mention. */
    private void offerToState(Proposal shown) {
        var said = new TextArea(getTranslation("drafting.panel.state.words"));
        said.setValue(shown.text());
        said.setWidthFull();
        said.setMaxRows(10);
        said.setHelperText(getTranslation("drafting.panel.state.help"));
        var state = new Button(getTranslation("drafting.panel.state"));
        state.addThemeName("primary");
        state.addClickListener(_ -> desk.state(shown, said.getValue(), () -> {
            state.setEnabled(false);
            said.setReadOnly(true);
            Notice.done(getTranslation("drafting.panel.stated"));
        }));
        words.add(said);
        buttons.add(state);
    }

    private String takeWords(Outcome outcome) {
        return switch (outcome) {
            case REPLACE -> getTranslation("drafting.panel.take.replace");
            case CORRECT -> getTranslation("drafting.panel.take.correct");
            default -> getTranslation(ticks.isEmpty() ? "drafting.panel.take" : "drafting.panel.take.some");
        };
    }

    private void take(Proposal shown, Button take) {
        var parts = shown.parts();
        var wanted = new ArrayList<String>();
        for (var at = 0; at < parts.size(); at++) {
            if (ticks.isEmpty() || ticks.get(at).getValue() && ticks.get(at).isEnabled()) {
                wanted.add(parts.get(at));
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        var changed = desk.take(shown, ticks.isEmpty() ? shown.text() : String.join("\n", wanted));
        ticks.stream().filter(Checkbox::getValue).forEach(tick -> tick.setEnabled(false));
        take.setEnabled(ticks.stream().anyMatch(Checkbox::isEnabled));
        Notice.done(getTranslation(changed ? "drafting.panel.taken" : "drafting.panel.taken.nothing"));
    }

    private String said(Ending ending) {
        return switch (ending) {
            case Ending.Finished(var model, var _) -> getTranslation("drafting.ending.finished", model);
            case Ending.CutOff() -> getTranslation("drafting.ending.cut-off");
            case Ending.Filtered() -> getTranslation("drafting.ending.filtered");
            case Ending.Unfinished() -> getTranslation("drafting.ending.unfinished");
            case Ending.Contradictory() -> getTranslation("drafting.ending.contradictory");
            case Ending.Silent() -> getTranslation("drafting.ending.silent");
            case Ending.Stopped() -> getTranslation("drafting.ending.stopped");
            case Ending.Failed(var why) ->
                getTranslation("drafting.ending.failed."
                        + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        };
    }
}
