package org.storytank.explore;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One of the two ways in, a page of the open book: what one does there, and the way. */
class Door extends Section {

    private static final long serialVersionUID = 1L;

    /** @param name of its words: {@code explore.<name>.title}, {@code .what} and {@code .enter} */
    Door(String name, String path) {
        addClassName("leaf");
        var enter = new Anchor(path, getTranslation("explore." + name + ".enter"));
        enter.addClassNames("button", "primary");
        enter.getElement().setAttribute("router-link", true);
        add(
                new H2(getTranslation("explore." + name + ".title")),
                new Paragraph(getTranslation("explore." + name + ".what")),
                enter);
    }
}
