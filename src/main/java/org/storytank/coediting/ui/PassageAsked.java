package org.storytank.coediting.ui;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The person pressed the passage action of the editor: the passage it is about. */
@DomEvent("passage-asked")
public class PassageAsked extends PassageEvent {

    private static final long serialVersionUID = 1L;

    public PassageAsked(
            DocumentEditor source,
            boolean fromClient,
            @EventData("event.detail.start") int start,
            @EventData("event.detail.end") int end,
            @EventData("event.detail.text") String text) {
        super(source, fromClient, start, end, text);
    }
}
