package org.storytank.story.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.storytank.story.SceneId;

/** The scene that this page has just made: it is opened with the caret in it, once. */
record FreshScene(SceneId id) {

    static void mark(UI page, SceneId id) {
        ComponentUtil.setData(page, FreshScene.class, new FreshScene(id));
    }

    static boolean takenFrom(UI page, SceneId id) {
        var fresh = ComponentUtil.getData(page, FreshScene.class);
        ComponentUtil.setData(page, FreshScene.class, null);
        return fresh != null && fresh.id().equals(id);
    }
}
