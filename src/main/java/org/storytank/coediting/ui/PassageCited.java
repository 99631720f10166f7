package org.storytank.coediting.ui;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The person wants to cite a source for this passage. */
@DomEvent("passage-cited")
public class PassageCited extends PassageEvent {

    private static final long serialVersionUID = 1L;

    public PassageCited(
            DocumentEditor source,
            boolean fromClient,
            @EventData("event.detail.start") int start,
            @EventData("event.detail.end") int end,
            @EventData("event.detail.text") String text) {
        super(source, fromClient, start, end, text);
    }
}
