package org.storytank.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;

/** The frame around every view: who we are, where to go, who you are. */
public class MainLayout extends Div implements RouterLayout {

    private static final long serialVersionUID = 1L;

    private final Main main = new Main();

    public MainLayout() {
        addClassName("frame");
        main.setId("main");
        add(main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }
}
