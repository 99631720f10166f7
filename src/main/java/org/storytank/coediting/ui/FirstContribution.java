package org.storytank.coediting.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** The first change that this person made on this page was stored. */
@DomEvent("first-contribution")
public class FirstContribution extends ComponentEvent<DocumentEditor> {

    private static final long serialVersionUID = 1L;

    public FirstContribution(DocumentEditor source, boolean fromClient) {
        super(source, fromClient);
    }
}
