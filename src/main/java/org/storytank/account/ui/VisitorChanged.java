package org.storytank.account.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** The person in front of this page arrived, left, came back or changed their name; told to every page of the same browser. */
public class VisitorChanged extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    VisitorChanged(UI page) {
        super(page, false);
    }

    /** Runs {@code refresh} in the page at each change, until the registration is removed. */
    public static Registration listen(UI page, Runnable refresh) {
        return ComponentUtil.addListener(page, VisitorChanged.class, _ -> refresh.run());
    }
}
