package org.storytank.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import org.storytank.account.AccessService;
import org.storytank.account.Unknown;
import org.storytank.shell.MainLayout;

/** What an invitation link opens: what one is invited to and as what. Nothing happens before one says yes; previews open links too. */
@Route(value = "join/:secret", layout = MainLayout.class)
@CssImport("./account/account.css")
class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AccessService access;
    private final transient PlaceNames names;
    private final transient Door door;

    JoinView(AccessService access, PlaceNames names, Door door) {
        this.access = access;
        this.names = names;
        this.door = door;
        addClassNames("page", "stack", "account-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("secret").orElseThrow();
        var invited = access.invited(secret).orElseThrow(() -> new Unknown("invitation", "account.join.gone"));
        var named = names.of(invited.place()).orElseThrow(() -> new Unknown("place", "account.join.gone"));
        removeAll();
        var role = invited.role().name().toLowerCase(Locale.ROOT);
        var said = new Paragraph(getTranslation("account.join." + role, PlaceNames.said(named)));
        said.addClassName("lead");
        add(new H1(getPageTitle()), said, new AsPerson(door, getTranslation("account.join.go"), person -> {
            access.accept(person.id(), secret);
            UI.getCurrent().navigate(named.path());
        }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.join.title");
    }
}
