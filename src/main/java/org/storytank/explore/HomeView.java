package org.storytank.explore;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.storytank.shell.MainLayout;

/** One sentence, two doors. */
@Route(value = "", layout = MainLayout.class)
@CssImport("./explore/explore.css")
class HomeView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    HomeView() {
        addClassNames("page", "home");
        var doors = new Div(new Door("write", "stories"), new Door("debate", "debates"));
        doors.addClassName("book");
        add(new H1(getTranslation("explore.sentence")), doors);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.name");
    }
}
