package org.storytank.debate.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.storytank.debate.Author;

/** The people in the room at this moment, by name. */
class WhoIsHere extends UnorderedList {

    private static final long serialVersionUID = 1L;

    WhoIsHere() {
        addClassName("debate-here");
        getElement().setAttribute("aria-label", getTranslation("debate.here.label"));
    }

    void show(List<Author> people, int unnamed) {
        removeAll();
        people.forEach(person -> {
            var item = new ListItem(person.name());
            item.addClassName("author-" + person.hue());
            add(item);
        });
        if (people.size() + unnamed < 2) {
            removeAll();
            add(new ListItem(getTranslation("debate.here.alone")));
        } else if (unnamed > 0) {
            add(new ListItem(getTranslation("debate.here.others", unnamed)));
        }
    }
}
