package org.storytank.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The top of every page: the way home, the doors, the search field, the other language, and the person. */
class Masthead extends Header {

    private static final long serialVersionUID = 1L;

    private final List<Anchor> doors = List.of(
            door("stories", "shell.nav.stories"),
            door("debates", "shell.nav.debates"),
            door("graph", "shell.nav.graph"),
            door("search", "shell.nav.search"));

    Masthead(@Nullable CurrentPerson person) {
        addClassName("masthead");
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("shell.nav"));
        doors.forEach(nav::add);
        var tools = new Div(new LanguageSwitch());
        tools.addClassName("tools");
        if (person != null) {
            tools.add(person.menu());
        }
        add(brand(), nav, new SearchForm(), tools);
    }

    /** Marks the door behind which this place lies. */
    void show(Location location) {
        doors.forEach(door -> {
            var href = door.getHref();
            if (location.getPath().equals(href)) {
                door.getElement().setAttribute("aria-current", "page");
            } else if (location.getFirstSegment().equals(href)) {
                door.getElement().setAttribute("aria-current", "true");
            } else {
                door.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Anchor brand() {
        var home = new Anchor("/", new Logo(), new Span(getTranslation("shell.name")));
        home.addClassName("brand");
        // The home page is plain HTML, not a view.
        home.getElement().setAttribute("router-ignore", true);
        return home;
    }

    private Anchor door(String path, String words) {
        var door = new Anchor(path, getTranslation(words));
        door.getElement().setAttribute("router-link", true);
        return door;
    }
}
