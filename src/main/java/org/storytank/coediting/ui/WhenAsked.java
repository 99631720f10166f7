package org.storytank.coediting.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Somebody looks at a passage and asks when it was written; answer with {@link DocumentEditor#tellWhen}. */
@DomEvent("when-asked")
public class WhenAsked extends ComponentEvent<DocumentEditor> {

    private static final long serialVersionUID = 1L;
    private final long client;
    private final long clock;

    // As JSON numbers, which hold client ids exactly, where int does not.
    public WhenAsked(
            DocumentEditor source,
            boolean fromClient,
            @EventData("event.detail.client") double client,
            @EventData("event.detail.clock") double clock) {
        super(source, fromClient);
        this.client = (long) client;
        this.clock = (long) clock;
    }

    public long client() {
        return client;
    }

    public long clock() {
        return clock;
    }
}
