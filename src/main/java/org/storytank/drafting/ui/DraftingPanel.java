package org.storytank.drafting.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.storytank.drafting.Proposal;
import org.storytank.drafting.Request;

/**
 * Beside the text, never in it: one says what one asks for, sees what will be sent, sends it, and reads the answers, several side by side if
 * one likes. What is taken of them goes into the text marked as a machine's.
 */
@CssImport("./drafting/drafting.css")
public class DraftingPanel extends Dialog {

    private static final long serialVersionUID = 1L;

    private final DraftingDesk desk;
    private final RequestForm form;
    private final Div sent = new Div();
    private final Section answers = new Section();

    public DraftingPanel(DraftingDesk desk) {
        this.desk = desk;
        addClassName("drafting-panel");
        setHeaderTitle(getTranslation("drafting.panel"));
        setModality(ModalityMode.MODELESS);
        setDraggable(true);
        setResizable(true);
        setCloseOnOutsideClick(false);
        setWidth("min(30rem, 96vw)");
        form = new RequestForm(desk, this::show);
        sent.addClassName("drafting-sent");
        sent.setVisible(false);
        answers.addClassName("drafting-answers");
        answers.setVisible(false);
        answers.add(new H3(getTranslation("drafting.panel.answers")));
        var label = new Paragraph(getTranslation("drafting.panel.label"));
        label.addClassName("drafting-note");
        var more = new Anchor("ai", getTranslation("drafting.choice.more"));
        more.setRouterIgnore(true);
        var foot = new Div(label, more);
        foot.addClassName("drafting-panel-foot");
        add(answers, form, sent, foot);
        getHeader().add(new Button(getTranslation("drafting.panel.close"), _ -> close()));
    }

    @Override
    public void open() {
        super.open();
        form.focus();
    }

    /** What will be sent, word for word; nothing has been yet. */
    private void show(Request request) {
        sent.removeAll();
        sent.add(new SentPreview(request, desk, () -> send(request), this::edit));
        sent.setVisible(true);
        form.setVisible(false);
    }

    private void edit() {
        sent.setVisible(false);
        form.setVisible(true);
        form.focus();
    }

    private void send(Request request) {
        var answer = new AnswerSheet(desk, new AnswerSheet.Acts() {
            private static final long serialVersionUID = 1L;

            @Override
            public void again(Proposal proposal) {
                send(proposal.request());
            }

            @Override
            public void change() {
                edit();
            }

            @Override
            public void drop(AnswerSheet sheet) {
                answers.remove(sheet);
                answers.setVisible(answers.getComponentCount() > 1);
                form.refresh();
            }
        });
        answers.addComponentAtIndex(1, answer);
        answers.setVisible(true);
        sent.setVisible(false);
        try {
            answer.follow(changed -> desk.ask(request, changed));
        } catch (RuntimeException refused) {
            answers.remove(answer);
            answers.setVisible(answers.getComponentCount() > 1);
            edit();
            throw refused;
        }
    }
}
