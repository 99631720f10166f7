package org.storytank.story.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** The ticket is no longer taken: answer with {@link SceneEditor#setTicket}, or not at all when the person may not come in. */
@DomEvent("ticket-needed")
public class TicketNeeded extends ComponentEvent<SceneEditor> {

    private static final long serialVersionUID = 1L;

    public TicketNeeded(SceneEditor source, boolean fromClient) {
        super(source, fromClient);
    }
}
