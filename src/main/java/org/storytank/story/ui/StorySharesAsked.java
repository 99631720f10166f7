package org.storytank.story.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** Somebody looks at who wrote the scene, and may want to know it of the whole story; answer with {@link SceneEditor#tellStoryShares}. */
@DomEvent("story-shares-asked")
public class StorySharesAsked extends ComponentEvent<SceneEditor> {

    private static final long serialVersionUID = 1L;

    public StorySharesAsked(SceneEditor source, boolean fromClient) {
        super(source, fromClient);
    }
}
