package org.storytank.story.ui;

import org.storytank.shell.Notice;
import org.storytank.story.SceneId;

/** What people do with the scenes of the story that a page shows. */
class StoryActs implements Outline.Acts {

    private static final long serialVersionUID = 1L;

    private final LiveStoryPage page;

    StoryActs(LiveStoryPage page) {
        this.page = page;
    }

    void rename(String title) {
        page.stories.rename(page.someone(), page.story(), title);
        page.refresh();
    }

    @Override
    public void add() {
        var added = page.stories.addScene(page.someone(), page.story(), page.openScene());
        page.getUI().ifPresent(ui -> {
            FreshScene.mark(ui, added.id());
            ui.navigate(added.path());
        });
    }

    @Override
    public void move(SceneId scene, int position) {
        page.stories.moveScene(page.someone(), scene, position);
        page.refresh();
    }

    @Override
    public void delete(SceneId scene) {
        page.stories.deleteScene(page.someone(), scene);
        page.refresh();
        Notice.undoable(page.getTranslation("story.scene.deleted"), () -> restore(scene));
    }

    void restore(SceneId scene) {
        page.stories.restoreScene(page.someone(), scene);
        page.refresh();
    }
}
