package org.storytank.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.stream.Collectors;
import org.storytank.moderation.cases.Decided;
import org.storytank.moderation.cases.Measure;
import org.storytank.moderation.cases.NewSanction;
import org.storytank.moderation.cases.Options;
import org.storytank.shell.Notice;

/** What is done about whoever said something held, folded until it is asked for; only what is in proportion is offered. */
class SanctionForm extends Details {

    private static final long serialVersionUID = 1L;
    private static final int A_DAY = 24;

    private final transient Desk desk;
    private final transient Decided decided;
    private final transient Runnable changed;
    private final Select<Measure> measure = new Select<>();
    private final Select<Duration> lasts = new Select<>();
    private final Checkbox here = new Checkbox(getTranslation("cases.measure.only-here"));
    private final TextArea facts = new TextArea(getTranslation("cases.decide.facts"));

    /** @param changed told when the queue is another */
    SanctionForm(Desk desk, Decided decided, Runnable changed) {
        this.desk = desk;
        this.decided = decided;
        this.changed = changed;
        setSummaryText(getTranslation("cases.measure.title"));
        addOpenedChangeListener(change -> {
            if (change.isOpened() && getContent().findAny().isEmpty()) {
                fill(desk.sanctions().options(desk.me(), decided.of()));
            }
        });
    }

    private void fill(Options options) {
        var earlier = options.earlier().isEmpty()
                ? getTranslation("cases.measure.earlier.none")
                : getTranslation(
                        "cases.measure.earlier",
                        options.earlier().stream()
                                .map(one -> getTranslation(one.said()))
                                .collect(Collectors.joining(", ")));
        measure.setLabel(getTranslation("cases.measure.which"));
        measure.setItems(options.allowed());
        measure.setItemLabelGenerator(one -> getTranslation(one.said()));
        measure.setHelperText(getTranslation("cases.measure.which.help"));
        measure.addValueChangeListener(change -> offer(change.getValue()));
        lasts.setLabel(getTranslation("cases.measure.lasts"));
        lasts.setItemLabelGenerator(this::said);
        measure.setValue(options.allowed().getFirst());
        facts.setValue(decided.decision().facts());
        facts.setMaxLength(desk.settings().reasonsLength());
        facts.setWidthFull();
        var form = new Div(
                new Paragraph(earlier),
                measure,
                lasts,
                here,
                facts,
                new Button(getTranslation("cases.measure.do"), _ -> impose()));
        form.addClassName("stack");
        add(form);
    }

    private void offer(Measure chosen) {
        lasts.setItems(chosen.lengths());
        lasts.setVisible(!chosen.lengths().isEmpty());
        chosen.lengths().stream().findFirst().ifPresent(lasts::setValue);
        here.setVisible(chosen == Measure.EXCLUDED);
    }

    private String said(Duration length) {
        var hours = length.toHours();
        return hours < A_DAY
                ? getTranslation("cases.measure.hours", hours)
                : getTranslation("cases.measure.days", length.toDays());
    }

    private void impose() {
        var chosen = measure.getValue();
        var length = chosen.lengths().isEmpty() ? Duration.ZERO : lasts.getValue();
        desk.sanctions()
                .impose(
                        desk.me(),
                        decided.of(),
                        new NewSanction(chosen, length, here.isVisible() && here.getValue(), facts.getValue()));
        Notice.done(getTranslation(chosen.needsFourEyes() ? "cases.measure.proposed" : "cases.measure.done"));
        changed.run();
    }
}
