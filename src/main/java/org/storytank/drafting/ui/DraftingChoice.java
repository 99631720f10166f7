package org.storytank.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.storytank.drafting.Choice;
import org.storytank.shell.Confirm;
import org.storytank.shell.Dates;
import org.storytank.shell.Notice;

/** Whether people may ask a model here, since when and by whom; its owners change it. */
@CssImport("./drafting/drafting.css")
public class DraftingChoice extends Div {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<Boolean> choose;
    private final Paragraph words = new Paragraph();
    private final Button turn = new Button();
    private boolean on;

    /** @param choose asks the service to switch it on or off */
    public DraftingChoice(SerializableConsumer<Boolean> choose) {
        this.choose = choose;
        addClassName("drafting-choice");
        turn.addClickListener(_ -> turn());
        var more = new Anchor("ai", getTranslation("drafting.choice.more"));
        more.setRouterIgnore(true);
        var line = new Div(turn, more);
        line.addClassName("drafting-buttons");
        add(words, line);
    }

    /** @param by the name of who chose; empty when nobody knows any more */
    public void show(Choice choice, String by, boolean setUp, boolean owns) {
        on = choice.on();
        words.setText(said(choice, by, setUp));
        turn.setText(getTranslation(on ? "drafting.choice.switch-off" : "drafting.choice.switch-on"));
        turn.setVisible(owns && (on || setUp));
    }

    private String said(Choice choice, String by, boolean setUp) {
        if (!setUp) {
            return getTranslation("drafting.choice.not-set-up");
        }
        if (choice.since().isEmpty()) {
            return getTranslation("drafting.choice.never");
        }
        var since = Dates.ofCurrentPage().day(choice.since().get());
        var key = "drafting.choice." + (choice.on() ? "on" : "off");
        return by.isEmpty() ? getTranslation(key + ".nobody", since) : getTranslation(key, since, by);
    }

    private void turn() {
        if (on) {
            choose.accept(false);
            Notice.done(getTranslation("drafting.choice.switched-off"));
        } else {
            Confirm.before(
                    getTranslation("drafting.choice.confirm"),
                    getTranslation("drafting.choice.confirm.what"),
                    getTranslation("drafting.choice.switch-on"),
                    () -> {
                        choose.accept(true);
                        Notice.done(getTranslation("drafting.choice.switched-on"));
                    });
        }
    }
}
