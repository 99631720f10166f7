package org.storytank.explore;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import org.storytank.shell.MainLayout;

/** One sentence, two doors. */
@Route(value = "", layout = MainLayout.class)
class HomeView extends Div {

    private static final long serialVersionUID = 1L;

    HomeView() {
        add(new H1(getTranslation("shell.name")));
    }
}
