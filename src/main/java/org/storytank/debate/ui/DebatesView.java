package org.storytank.debate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.storytank.debate.DebateRoom;
import org.storytank.provenance.ui.MarkedWords;
import org.storytank.shell.MainLayout;
import org.storytank.shell.Moment;

/** The debates that are open to the person here, and the way to open one. */
@Route(value = "debates", layout = MainLayout.class)
@CssImport("./debate/debate.css")
class DebatesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RoomParts parts;
    private final Button begin = new Button(getTranslation("debate.list.open"), _ -> begin());
    private final Div list = new Div();
    private final OpenDebate form;

    DebatesView(RoomParts parts) {
        this.parts = parts;
        form = new OpenDebate(parts, room -> UI.getCurrent().navigate(room.path()));
        form.setVisible(false);
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("page", "debate-list-page");
        var lead = new Paragraph(getTranslation("debate.list.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("debate.list.title")), lead, form, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var rooms = parts.debates().openTo(parts.me());
        list.removeAll();
        if (rooms.isEmpty()) {
            list.add(empty());
        } else {
            var cards = new UnorderedList();
            cards.addClassName("debate-rooms");
            rooms.forEach(room -> cards.add(card(room)));
            list.add(begin, cards);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("debate.list.title");
    }

    private void begin() {
        form.setVisible(true);
        form.focus();
    }

    private Div empty() {
        var empty = new Div(
                new H2(getTranslation("debate.list.empty.title")),
                new Paragraph(getTranslation("debate.list.empty.text")),
                new Paragraph(getTranslation("debate.list.empty.example")),
                new Paragraph(getTranslation("debate.list.empty.passage")),
                begin);
        empty.addClassName("empty");
        return empty;
    }

    private ListItem card(DebateRoom room) {
        var link = MarkedWords.in(new Anchor(room.path()), room.asked());
        link.addClassName("whole");
        link.getElement().setAttribute("router-link", true);
        var about = new Paragraph(getTranslation("debate.list.said", room.said()) + " · ");
        about.add(new Moment(room.openedAt()));
        if (room.quote().isPresent()) {
            about.add(" · " + getTranslation("debate.list.from-story"));
        }
        about.addClassName("quiet");
        var item = new ListItem(new H2(link), about);
        item.addClassName("card");
        return item;
    }
}
