package org.storytank.coediting.ui;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The person selected a passage and rested; an empty text says that nothing is selected any more. */
@DomEvent("passage-chosen")
public class PassageChosen extends PassageEvent {

    private static final long serialVersionUID = 1L;

    public PassageChosen(
            DocumentEditor source,
            boolean fromClient,
            @EventData("event.detail.start") int start,
            @EventData("event.detail.end") int end,
            @EventData("event.detail.text") String text) {
        super(source, fromClient, start, end, text);
    }
}
