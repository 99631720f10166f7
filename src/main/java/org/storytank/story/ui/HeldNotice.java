package org.storytank.story.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says to those who write a scene that moderation took it from readers, and where they read why and contest it. */
class HeldNotice extends Div {

    private static final long serialVersionUID = 1L;

    HeldNotice() {
        addClassName("held-notice");
        getElement().setAttribute("role", "status");
        var why = new Anchor("decisions", getTranslation("story.held.why"));
        why.setRouterIgnore(true);
        add(new Paragraph(getTranslation("story.held")), why);
        setVisible(false);
    }
}
