package org.storytank.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import org.storytank.shell.Moment;

/** What was recently deleted and can still be brought back; away when there is nothing. */
class RecentlyDeleted extends Section {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    RecentlyDeleted() {
        addClassName("recently-deleted");
        list.addClassName("list");
        add(new H2(getTranslation("story.deleted.recently")), list);
        setVisible(false);
    }

    void clear() {
        list.removeAll();
        setVisible(false);
    }

    /** @param erasedAt when it will be gone for good */
    void add(String name, Instant erasedAt, SerializableRunnable restore) {
        var back = new Button(getTranslation("story.restore"), _ -> restore.run());
        back.setAriaLabel(getTranslation("story.restore.of", name));
        var until = new Span(new Span(getTranslation("story.erased") + " "), new Moment(erasedAt));
        until.addClassName("quiet");
        list.add(new ListItem(new Span(name), until, back));
        setVisible(true);
    }
}
