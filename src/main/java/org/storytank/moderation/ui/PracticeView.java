package org.storytank.moderation.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import org.storytank.moderation.InBoth;
import org.storytank.moderation.PracticeCase;
import org.storytank.moderation.cases.Ground;
import org.storytank.moderation.cases.Outcome;
import org.storytank.shell.MainLayout;

/** Made-up cases to practise on, one after the other: what one would do, then what the house would do and why. */
@Route(value = "moderation/practice", layout = MainLayout.class)
@CssImport("./account/account.css")
class PracticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Div content = new Div();

    PracticeView(Desk desk) {
        this.desk = desk;
        addClassNames("page", "stack", "account-page");
        content.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        desk.practice().progress(desk.me());
        removeAll();
        var lead = new Paragraph(getTranslation("cases.practice.lead"));
        lead.addClassName("lead");
        add(
                new H1(getPageTitle()),
                lead,
                content,
                new RouterLink(getTranslation("cases.queue.title"), QueueView.class));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cases.practice.title");
    }

    private void show() {
        content.removeAll();
        var progress = desk.practice().progress(desk.me());
        var far = new Paragraph(
                getTranslation("cases.practice.progress", progress.done(), progress.of(), progress.alike()));
        far.addClassName("quiet");
        far.getElement().setAttribute("role", "status");
        content.add(far);
        desk.practice()
                .next(desk.me())
                .ifPresentOrElse(
                        this::ask,
                        () -> content.add(
                                new H2(getTranslation("cases.practice.ready")),
                                new Paragraph(getTranslation("cases.practice.ready.lead"))));
    }

    private void ask(PracticeCase one) {
        var reason =
                getTranslation(Ground.called(one.reason()).orElse(Ground.OFF).said());
        var words = new Details(
                getTranslation("cases.queue.open", reason),
                new Paragraph(said(one.question())),
                new Paragraph(said(one.text())));
        var hold = act("cases.decide.hold", Key.KEY_H, one, Outcome.HELD);
        var leave = act("cases.decide.leave", Key.KEY_L, one, Outcome.DISMISSED);
        var row = new Div(hold, leave);
        row.addClassName("row");
        var card = new Div(new H2(reason), new Paragraph(getTranslation("cases.practice.ask")), words, row);
        card.addClassNames("card", "stack");
        content.add(card);
        words.getElement().callJsFunction("focus");
    }

    private Button act(String words, Key key, PracticeCase one, Outcome outcome) {
        var button =
                new Button(getTranslation(words), _ -> tell(one, desk.practice().answer(desk.me(), one.id(), outcome)));
        button.addClickShortcut(key, KeyModifier.ALT);
        return button;
    }

    private void tell(PracticeCase one, boolean alike) {
        content.removeAll();
        var next = new Button(getTranslation("cases.practice.next"), _ -> show());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickShortcut(Key.KEY_N, KeyModifier.ALT);
        var answer = getTranslation(
                alike ? "cases.practice.alike" : "cases.practice.otherwise",
                getTranslation("cases.outcome." + (one.hold() ? Outcome.HELD : Outcome.DISMISSED).word()));
        var card = new Div(new H2(answer), new Paragraph(said(one.text())), new Paragraph(said(one.why())), next);
        card.addClassNames("card", "stack");
        content.add(card);
        next.focus();
    }

    private String said(InBoth text) {
        return text.in(getLocale().getLanguage());
    }
}
