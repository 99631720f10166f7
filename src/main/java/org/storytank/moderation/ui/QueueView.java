package org.storytank.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.storytank.moderation.cases.Case;
import org.storytank.moderation.cases.Office;
import org.storytank.shell.MainLayout;
import org.storytank.shell.Notice;

/** What waits for a decision, the most urgent first; what is contested; what was decided lately. For moderators. */
@Route(value = "moderation/queue", layout = MainLayout.class)
@CssImport("./account/account.css")
class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Button next = new Button(getTranslation("cases.queue.next"), _ -> takeNext());

    QueueView(Desk desk) {
        this.desk = desk;
        addClassNames("page", "stack", "account-page");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickShortcut(Key.KEY_N, KeyModifier.ALT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cases.queue.title");
    }

    private void show() {
        var waiting = desk.cases().waiting(desk.me());
        var passed = desk.cases().passed(desk.me());
        var contested = desk.appeals().waiting(desk.me());
        var decided = desk.cases().decided(desk.me());
        removeAll();
        var lead = new Paragraph(getTranslation("cases.queue.lead", waiting.size(), contested.size()));
        lead.addClassName("lead");
        var today = new Paragraph(getTranslation(
                "cases.queue.today",
                desk.cases().handledToday(desk.me()),
                desk.settings().casesADay()));
        today.addClassName("quiet");
        add(new H1(getPageTitle()), lead, today, next, new KeysHelp());
        if (!desk.rules().trouble().isEmpty()) {
            add(trouble());
        }
        add(new H2(getTranslation("cases.queue.waiting")));
        var ready = desk.practice().isReady(desk.me());
        next.setVisible(ready && waiting.stream().anyMatch(this::isFree));
        if (waiting.isEmpty()) {
            add(
                    new Paragraph(getTranslation("cases.queue.none")),
                    new Paragraph(getTranslation("cases.queue.none.more")));
        }
        if (ready) {
            add(cards(waiting));
        } else {
            add(
                    new Paragraph(getTranslation("cases.practice.first")),
                    new RouterLink(getTranslation("cases.practice.title"), PracticeView.class));
        }
        if (ready && !passed.isEmpty()) {
            add(new Details(getTranslation("cases.queue.passed", passed.size()), cards(passed)));
        }
        if (ready && !contested.isEmpty()) {
            var appeals = list();
            contested.forEach(one -> appeals.add(new AppealCard(desk, one, this::changed)));
            add(new H2(getTranslation("cases.queue.contested")), appeals);
        }
        if (ready) {
            var proposed = desk.sanctions().proposed(desk.me());
            if (!proposed.isEmpty()) {
                var exclusions = list();
                proposed.forEach(one -> exclusions.add(new ProposedCard(desk, one, this::changed)));
                add(new H2(getTranslation("cases.proposed.title")), exclusions);
            }
        }
        if (ready && !decided.isEmpty()) {
            var done = list();
            decided.forEach(one -> done.add(new DecidedCard(desk, one, this::changed)));
            add(new H2(getTranslation("cases.queue.decided")), done);
        }
        if (desk.isHost()) {
            add(new ModeratorList(desk), new OfficeList(desk, Office.SENIOR), new OfficeList(desk, Office.FLAGGER));
        }
        var more = new Div(
                plainPage("moderation", "cases.log.title"), plainPage("moderation/statements.json", "cases.queue.dsa"));
        more.addClassName("row");
        add(more);
    }

    private UnorderedList cards(List<Case> cases) {
        var list = list();
        cases.forEach(one -> list.add(new CaseCard(desk, one, this::changed)));
        return list;
    }

    /** Whoever works by keys goes on where the work is. */
    private void changed() {
        show();
        getChildren()
                .flatMap(Component::getChildren)
                .filter(CaseCard.class::isInstance)
                .map(CaseCard.class::cast)
                .filter(CaseCard::isMine)
                .findFirst()
                .ifPresentOrElse(CaseCard::focus, next::focus);
    }

    private void takeNext() {
        desk.cases().waiting(desk.me()).stream()
                .filter(this::isFree)
                .findFirst()
                .ifPresent(one -> {
                    desk.cases().take(desk.me(), one.id());
                    Notice.done(getTranslation("cases.queue.took"));
                });
        changed();
    }

    private boolean isFree(Case one) {
        return one.by().isEmpty() && (!one.escalated() || desk.moderators().isSenior(desk.me()));
    }

    /** What keeps the files of the rules from being in force: which, where, and what is allowed there. */
    private Div trouble() {
        var trouble = new Div(
                new Paragraph(getTranslation("rules.trouble")),
                new Paragraph(desk.rules().trouble()));
        trouble.addClassNames("note", "rules-trouble");
        trouble.getElement().setAttribute("role", "status");
        return trouble;
    }

    private Anchor plainPage(String path, String words) {
        var link = new Anchor(path, getTranslation(words));
        link.setRouterIgnore(true);
        return link;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassNames("list", "stack");
        return list;
    }
}
