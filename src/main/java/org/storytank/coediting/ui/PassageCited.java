package org.storytank.coediting.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import org.storytank.coediting.TextRange;

/** The person wants to cite a source for this passage. */
@DomEvent("passage-cited")
public class PassageCited extends ComponentEvent<DocumentEditor> {

    private static final long serialVersionUID = 1L;
    private final int start;
    private final int end;
    private final String text;

    public PassageCited(
            DocumentEditor source,
            boolean fromClient,
            @EventData("event.detail.start") int start,
            @EventData("event.detail.end") int end,
            @EventData("event.detail.text") String text) {
        super(source, fromClient);
        this.start = start;
        this.end = end;
        this.text = text;
    }

    /** In UTF-16 units of the document's text, as the browser says: check it before use. */
    public TextRange range() {
        return new TextRange(start, end);
    }

    public String text() {
        return text;
    }
}
