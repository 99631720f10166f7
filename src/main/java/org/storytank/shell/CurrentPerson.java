package org.storytank.shell;

import com.vaadin.flow.component.Component;

/** What the frame shows of the person in front of the page; made by {@code account}, which knows people. */
public interface CurrentPerson {

    /** For the end of the header: the person's name and what they can do about it. Called once a layout. */
    Component menu();
}
