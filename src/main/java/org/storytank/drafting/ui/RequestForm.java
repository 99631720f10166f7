package org.storytank.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import org.storytank.drafting.Prompt;
import org.storytank.drafting.Prompt.About;
import org.storytank.drafting.Prompt.Wish;
import org.storytank.drafting.Request;

/** What one asks for. */
class RequestForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PASSAGE_SHOWN = 160;

    private final DraftingDesk desk;
    private final RadioButtonGroup<String> what = new RadioButtonGroup<>();
    private final Select<String> subject = new Select<>();
    private final TextArea wish = new TextArea();
    private final Select<String> model = new Select<>();
    private final Paragraph left = new Paragraph();
    private final Paragraph missing = new Paragraph();
    private final Button show;

    /** @param prepared gets what would be sent */
    RequestForm(DraftingDesk desk, SerializableConsumer<Request> prepared) {
        this.desk = desk;
        addClassName("drafting-form");
        what.setLabel(getTranslation("drafting.panel.choose"));
        what.setItems(desk.prompts().stream().map(Prompt::id).toList());
        what.setRenderer(new ComponentRenderer<>(id -> {
            var name = new Span(getTranslation("drafting.prompt." + id));
            var more = new Span(getTranslation("drafting.prompt." + id + ".what"));
            more.addClassName("drafting-what");
            return new Div(name, more);
        }));
        what.setItemEnabledProvider(
                id -> !needsPassage(prompt(id)) || !desk.passage().isEmpty());
        what.addValueChangeListener(_ -> refresh());
        var subjects = desk.subjects();
        subject.setLabel(getTranslation("drafting.panel.subject"));
        subject.setItems(new ArrayList<>(subjects.keySet()));
        subject.setItemLabelGenerator(id -> subjects.getOrDefault(id, ""));
        subject.setWidthFull();
        wish.setWidthFull();
        wish.setMinRows(1);
        wish.setMaxRows(4);
        wish.setValueChangeMode(ValueChangeMode.EAGER);
        model.setLabel(getTranslation("drafting.panel.model"));
        model.setItems(new ArrayList<>(desk.models().keySet()));
        model.setItemLabelGenerator(name -> desk.models().get(name).name());
        model.setValue(desk.models().keySet().iterator().next());
        model.setVisible(desk.models().size() > 1);
        model.setWidthFull();
        left.addClassName("drafting-note");
        missing.addClassName("drafting-note");
        missing.setText(getTranslation("drafting.panel.needs-passage"));
        missing.setVisible(desk.passage().isEmpty() && desk.prompts().stream().anyMatch(RequestForm::needsPassage));
        show = new Button(getTranslation("drafting.panel.show"), _ -> prepared.accept(prepare()));
        show.addThemeName("primary");
        var passage = new Paragraph(getTranslation("drafting.panel.passage", shortened(desk.passage())));
        passage.addClassName("drafting-passage");
        passage.setVisible(!desk.passage().isEmpty());
        add(passage, what, missing, subject, wish, model, left, show);
        desk.prompts().stream()
                .filter(prompt -> needsPassage(prompt) != desk.passage().isEmpty())
                .findFirst()
                .ifPresent(prompt -> what.setValue(prompt.id()));
        refresh();
    }

    void focus() {
        what.getElement()
                .executeJs("setTimeout(() => (this.querySelector('vaadin-radio-button[checked]')"
                        + " ?? this.querySelector('vaadin-radio-button:not([disabled])'))?.focus())");
    }

    void refresh() {
        var chosen = what.getValue() == null ? null : prompt(what.getValue());
        show.setEnabled(chosen != null);
        subject.setVisible(chosen != null && chosen.about() == About.CLAIM);
        if (chosen != null) {
            wish.setLabel(getTranslation(
                    chosen.wish() == Wish.REQUIRED
                            ? "drafting.panel.wish." + chosen.id()
                            : "drafting.panel.wish.optional"));
            wish.setVisible(chosen.wish() != Wish.NONE);
            wish.setRequiredIndicatorVisible(chosen.wish() == Wish.REQUIRED);
        }
        left.setText(getTranslation("drafting.panel.left", desk.wordsLeft()));
    }

    private Request prepare() {
        var about = subject.getValue() == null ? "" : subject.getValue();
        return desk.prepare(prompt(what.getValue()), about, model.getValue(), wish.getValue());
    }

    private Prompt prompt(String id) {
        return desk.prompts().stream()
                .filter(prompt -> prompt.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean needsPassage(Prompt prompt) {
        return prompt.about() == About.SELECTION;
    }

    private static String shortened(String passage) {
        var line = passage.strip().replace('\n', ' ');
        return line.length() <= PASSAGE_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, PASSAGE_SHOWN) - 1)) + "…";
    }
}
