package org.storytank.story.ui;

import com.vaadin.flow.component.Component;
import org.storytank.story.Scene;
import org.storytank.story.Story;

/** What stories and scenes are called on a page, untitled ones included. */
final class Names {

    private Names() {}

    static String ofStory(Component page, String title) {
        return title.isEmpty() ? page.getTranslation("story.untitled") : title;
    }

    /** @param position of the scene in its story, from 0 */
    static String ofScene(Component page, String title, int position) {
        return title.isEmpty() ? page.getTranslation("story.scene.untitled", position + 1) : title;
    }

    static String of(Component page, Story story, Scene scene) {
        return ofScene(page, scene.title(), story.scenes().indexOf(scene));
    }
}
