package org.storytank.story.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.storytank.shell.Moment;
import org.storytank.story.StoryOnShelf;

/** A list of stories, the ones changed last first; away when it is empty. */
class StoryShelf extends Section {

    private static final long serialVersionUID = 1L;

    private final boolean withRoles;
    private final UnorderedList list = new UnorderedList();

    /** @param withRoles whether to say what the visitor may do in each */
    StoryShelf(String title, boolean withRoles) {
        this.withRoles = withRoles;
        addClassName("story-shelf");
        list.addClassName("list");
        add(new H2(title), list);
    }

    void show(List<StoryOnShelf> stories) {
        list.removeAll();
        stories.stream().map(this::item).forEach(list::add);
        setVisible(!stories.isEmpty());
    }

    private ListItem item(StoryOnShelf story) {
        var title = new Anchor(story.path(), Names.ofStory(this, story.title()));
        title.addClassNames("whole", "story-card-title");
        var facts = new Span(
                new Span(getTranslation("story.scenes.count", story.scenes())),
                new Span(new Span(getTranslation("story.changed") + " "), new Moment(story.changedAt())));
        facts.addClassNames("story-card-facts", "quiet");
        var item = new ListItem(title, facts);
        if (withRoles) {
            facts.add(
                    new Span(getTranslation("story.yours." + story.role().name().toLowerCase(Locale.ROOT))));
            facts.add(new Span(getTranslation(story.open() ? "story.is-open" : "story.is-private")));
        }
        item.addClassName("card");
        return item;
    }
}
