package org.storytank.coediting.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** How many words the scene has now; told when writing pauses. */
@DomEvent("words-counted")
public class WordsCounted extends ComponentEvent<DocumentEditor> {

    private static final long serialVersionUID = 1L;
    private final int words;

    public WordsCounted(DocumentEditor source, boolean fromClient, @EventData("event.detail.words") int words) {
        super(source, fromClient);
        this.words = words;
    }

    public int words() {
        return words;
    }
}
