package org.storytank.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page in place of the one that was asked for: what happened, that nothing was lost, what to do next. */
public abstract class TroublePage extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "";

    protected TroublePage() {
        addClassNames("page", "trouble", "stack");
    }

    /** @param title what happened, in a few words @param text the rest, whole sentences */
    protected final void tell(String title, String text) {
        this.title = title;
        removeAll();
        var said = new Paragraph(text);
        said.addClassName("lead");
        var home = new Anchor("/", getTranslation("shell.trouble.home"));
        home.addClassNames("button", "primary");
        home.getElement().setAttribute("router-ignore", true);
        var ways = new Div(home);
        ways.addClassName("row");
        add(new H1(title), said, ways);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
