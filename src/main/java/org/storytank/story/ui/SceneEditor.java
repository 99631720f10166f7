package org.storytank.story.ui;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.storytank.account.Person;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.Ticket;
import org.storytank.coediting.ui.DocumentEditor;
import tools.jackson.databind.node.ArrayNode;

/** The sheet of a scene, which also tells of its whole story who wrote it. */
public class SceneEditor extends DocumentEditor {

    private static final long serialVersionUID = 1L;

    /** @param person null for somebody without a name, who can only read */
    public SceneEditor(DocumentId document, Ticket ticket, @Nullable Person person) {
        super(document, ticket, person);
    }

    /** The answer to {@link StorySharesAsked}, as {@link StoryShares} writes it. */
    void tellStoryShares(ArrayNode shares) {
        getElement().callJsFunction("tellStoryShares", shares);
    }

    /** Answer with {@link #tellStoryShares}. */
    public Registration onStorySharesAsked(ComponentEventListener<StorySharesAsked> listener) {
        return addListener(StorySharesAsked.class, listener);
    }
}
