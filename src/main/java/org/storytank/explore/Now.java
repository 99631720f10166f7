package org.storytank.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.storytank.debate.DebateRoom;
import org.storytank.shell.Moment;
import org.storytank.story.StoryOnShelf;

/** What is happening now where everyone may look: open stories under the first door, open debates under the second. */
class Now extends Section {

    private static final long serialVersionUID = 1L;

    Now(List<StoryOnShelf> stories, List<DebateRoom> debates) {
        addClassName("now");
        setVisible(!stories.isEmpty() || !debates.isEmpty());
        var columns = new Div(
                column("explore.now.stories", stories.stream().map(this::of).toList()),
                column("explore.now.debates", debates.stream().map(this::of).toList()));
        columns.addClassName("columns");
        add(new H2(getTranslation("explore.now")), columns);
    }

    private Component column(String words, List<ListItem> items) {
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("list");
        var column = new Div(new H3(getTranslation(words)), list);
        column.setVisible(!items.isEmpty());
        return column;
    }

    private ListItem of(StoryOnShelf story) {
        var title = story.title().isEmpty() ? getTranslation("explore.untitled") : story.title();
        return item(story.path(), title, getTranslation("explore.scenes", story.scenes()), story.changedAt());
    }

    private ListItem of(DebateRoom room) {
        return item(room.path(), room.question(), getTranslation("explore.claims", room.said()), room.openedAt());
    }

    private static ListItem item(String path, String title, String size, Instant when) {
        var link = new Anchor(path, title);
        link.addClassName("whole");
        link.getElement().setAttribute("router-link", true);
        var about = new Div(new Span(size), new Span(" · "), new Moment(when));
        about.addClassName("quiet");
        var item = new ListItem(link, about);
        item.addClassName("card");
        return item;
    }
}
