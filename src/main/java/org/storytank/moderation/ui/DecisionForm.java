package org.storytank.moderation.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.storytank.moderation.cases.Case;
import org.storytank.moderation.cases.Decision;
import org.storytank.moderation.cases.Ground;
import org.storytank.moderation.cases.NewDecision;
import org.storytank.moderation.cases.Outcome;
import org.storytank.shell.Notice;

/** What is decided and why; the reasons are prefilled from the kind of reason. Alt+H holds, Alt+L leaves as it is, Alt+G gives back. */
class DecisionForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Case of;
    private final transient Runnable changed;
    private final Select<Ground> ground = new Select<>();
    private final TextArea facts = new TextArea(getTranslation("cases.decide.facts"));
    private final TextField law = new TextField(getTranslation("cases.decide.law"));

    DecisionForm(Desk desk, Case of, Ground likely, Runnable changed) {
        this.desk = desk;
        this.of = of;
        this.changed = changed;
        addClassNames("stack");
        ground.setLabel(getTranslation("cases.decide.ground"));
        ground.setItems(Ground.values());
        ground.setItemLabelGenerator(one -> getTranslation(one.said()));
        ground.setValue(likely);
        ground.addValueChangeListener(change -> {
            if (facts.getValue().isBlank() || facts.getValue().equals(prefilled(change.getOldValue()))) {
                facts.setValue(prefilled(change.getValue()));
            }
        });
        facts.setValue(of.heldByRule().map(Decision::facts).orElseGet(() -> prefilled(likely)));
        facts.setMaxLength(desk.settings().reasonsLength());
        facts.setHelperText(getTranslation("cases.decide.facts.help"));
        facts.setWidthFull();
        law.setMaxLength(desk.settings().lawLength());
        law.setHelperText(getTranslation("cases.decide.law.help"));
        law.setWidthFull();
        var keys = new Paragraph(getTranslation("cases.decide.keys"));
        keys.addClassName("quiet");
        add(ground, facts, law, acts(), keys);
    }

    private Div acts() {
        var hold = act("hold", Key.KEY_H, () -> decide(Outcome.HELD));
        hold.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(
                hold,
                act("leave", Key.KEY_L, () -> decide(Outcome.DISMISSED)),
                act("give-back", Key.KEY_G, this::giveBack));
        row.addClassName("row");
        return row;
    }

    private Button act(String words, Key key, Runnable does) {
        var button = new Button(getTranslation("cases.decide." + words), _ -> does.run());
        button.addClickShortcut(key, KeyModifier.ALT).listenOn(this);
        return button;
    }

    private void decide(Outcome outcome) {
        desk.cases()
                .decide(
                        desk.me(),
                        of.id(),
                        new NewDecision(outcome, ground.getValue(), law.getValue(), facts.getValue()));
        Notice.done(getTranslation("cases.decide.done." + outcome.word()));
        changed.run();
    }

    private void giveBack() {
        desk.cases().release(desk.me(), of.id());
        changed.run();
    }

    private String prefilled(Ground reason) {
        return getTranslation("cases.prefill." + reason.word());
    }
}
