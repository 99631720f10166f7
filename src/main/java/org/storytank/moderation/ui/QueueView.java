package org.storytank.moderation.ui;

import com.vaadin.flow.component.dependency.CssImport;
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
import org.storytank.shell.MainLayout;

/** What waits for a decision, the most urgent first; what is contested; what was decided lately. For moderators. */
@Route(value = "moderation/queue", layout = MainLayout.class)
@CssImport("./account/account.css")
class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;

    QueueView(Desk desk) {
        this.desk = desk;
        addClassNames("page", "stack", "account-page");
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
        var contested = desk.appeals().waiting(desk.me());
        var decided = desk.cases().decided(desk.me());
        removeAll();
        var lead = new Paragraph(getTranslation("cases.queue.lead", waiting.size(), contested.size()));
        lead.addClassName("lead");
        add(new H1(getPageTitle()), lead, new H2(getTranslation("cases.queue.waiting")));
        if (waiting.isEmpty()) {
            add(new Paragraph(getTranslation("cases.queue.none")));
        }
        var list = list();
        waiting.forEach(one -> list.add(new CaseCard(desk, one, this::show)));
        add(list);
        if (!contested.isEmpty()) {
            var appeals = list();
            contested.forEach(one -> appeals.add(new AppealCard(desk, one, this::show)));
            add(new H2(getTranslation("cases.queue.contested")), appeals);
        }
        if (!decided.isEmpty()) {
            var done = list();
            decided.forEach(one -> done.add(new DecidedCard(desk, one, this::show)));
            add(new H2(getTranslation("cases.queue.decided")), done);
        }
        if (desk.isHost()) {
            add(new ModeratorList(desk));
        }
        var more = new Div(
                plainPage("moderation", "cases.log.title"), plainPage("moderation/statements.json", "cases.queue.dsa"));
        more.addClassName("row");
        add(more);
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
