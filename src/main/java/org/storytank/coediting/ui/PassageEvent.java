package org.storytank.coediting.ui;

import com.vaadin.flow.component.ComponentEvent;
import org.storytank.coediting.TextRange;

/** Something about a passage that the person selected. */
public abstract class PassageEvent extends ComponentEvent<DocumentEditor> {

    private static final long serialVersionUID = 1L;
    private final int start;
    private final int end;
    private final String text;

    PassageEvent(DocumentEditor source, boolean fromClient, int start, int end, String text) {
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
