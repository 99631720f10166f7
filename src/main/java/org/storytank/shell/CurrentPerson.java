package org.storytank.shell;

import com.vaadin.flow.component.Component;

/** Who is in front of the page, as the header shows it. */
public interface CurrentPerson {

    /** For the end of the header. */
    Component menu();
}
