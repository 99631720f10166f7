package org.storytank.story.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says on an open page that what it shows is gone or closed; the words on the page stay where they are. */
class GoneNotice extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph what = new Paragraph();
    private final Anchor away = new Anchor();

    GoneNotice() {
        addClassName("gone-notice");
        getElement().setAttribute("role", "alert");
        add(what, away);
        setVisible(false);
    }

    /** @param words key of what happened @param href where to go on, with the key of its words */
    void show(String words, String href, String hrefWords) {
        what.setText(getTranslation(words));
        away.setHref(href);
        away.setText(getTranslation(hrefWords));
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
