package org.storytank.coediting.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** The ticket is no longer taken: answer with {@link DocumentEditor#setTicket}, or not at all when the person may not come in. */
@DomEvent("ticket-needed")
public class TicketNeeded extends ComponentEvent<DocumentEditor> {

    private static final long serialVersionUID = 1L;

    public TicketNeeded(DocumentEditor source, boolean fromClient) {
        super(source, fromClient);
    }
}
