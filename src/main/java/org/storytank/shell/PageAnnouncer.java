package org.storytank.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/**
 * Says to screen readers that the page has changed, and puts the keyboard at its start: a navigation inside the application
 * loads nothing, so browsers stay silent.
 */
class PageAnnouncer extends Div {

    private static final long serialVersionUID = 1L;

    PageAnnouncer() {
        addClassName("visually-hidden");
        getElement().setAttribute("role", "status");
    }

    /** Gives the page its whole title, once Vaadin has set the page's own; the first page of a visit is announced by the browser. */
    void announce(Component main) {
        UI.getCurrent().beforeClientResponse(this, rendering -> announce(rendering.getUI(), main));
    }

    private void announce(UI ui, Component main) {
        var title = wholeTitle(ui.getInternals().getTitle());
        ui.getPage().setTitle(title);
        if (ComponentUtil.getData(ui, PageAnnouncer.class) != null) {
            setText(title);
            main.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
        }
        ComponentUtil.setData(ui, PageAnnouncer.class, this);
    }

    private String wholeTitle(@Nullable String title) {
        var place = getTranslation("shell.name");
        return title == null || title.isBlank() || title.equals(place) ? place : title + " · " + place;
    }
}
