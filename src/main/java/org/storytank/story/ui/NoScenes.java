package org.storytank.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** A story without scenes: what a scene is, and how to begin one. */
class NoScenes extends Div {

    private static final long serialVersionUID = 1L;

    private final Button begin;

    NoScenes(SerializableRunnable add) {
        addClassName("empty");
        begin = new Button(getTranslation("story.scene.first"), _ -> add.run());
        begin.addThemeName("primary");
        add(new Paragraph(getTranslation("story.scenes.none")), begin);
    }

    void show(boolean none, boolean writes) {
        setVisible(none);
        begin.setVisible(writes);
    }
}
