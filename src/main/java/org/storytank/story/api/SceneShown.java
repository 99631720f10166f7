package org.storytank.story.api;

import org.storytank.story.Scene;

/** A scene without its text. @param title empty until somebody gives one @param held whether moderation took it from readers */
record SceneShown(String id, String story, String title, String path, boolean held) {

    static SceneShown of(Scene scene) {
        return new SceneShown(scene.id().value(), scene.story().value(), scene.title(), scene.path(), scene.held());
    }
}
