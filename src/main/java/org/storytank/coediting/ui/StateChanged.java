package org.storytank.coediting.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The words on the page came into another state. */
@DomEvent("state-changed")
public class StateChanged extends ComponentEvent<DocumentEditor> {

    private static final long serialVersionUID = 1L;
    private final SavingState state;

    public StateChanged(DocumentEditor source, boolean fromClient, @EventData("event.detail.state") String state) {
        super(source, fromClient);
        this.state = SavingState.valueOf(state);
    }

    public SavingState state() {
        return state;
    }
}
