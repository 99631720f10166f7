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
import org.storytank.account.AccountService;
import org.storytank.account.Unknown;
import org.storytank.shell.MainLayout;

/** What the link printed at the start opens: whoever says yes becomes host, and the link is used up. */
@Route(value = "host/:secret", layout = MainLayout.class)
@CssImport("./account/account.css")
class HostLinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final transient Door door;

    HostLinkView(AccountService accounts, Door door) {
        this.accounts = accounts;
        this.door = door;
        addClassNames("page", "stack", "account-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("secret").orElseThrow();
        if (!accounts.isHostOffered(secret)) {
            throw new Unknown("link", "account.host.gone");
        }
        removeAll();
        var said = new Paragraph(getTranslation("account.host.offer"));
        said.addClassName("lead");
        add(new H1(getPageTitle()), said, new AsPerson(door, getTranslation("account.host.go"), person -> {
            accounts.becomeHost(person.id(), secret);
            UI.getCurrent().navigate(HostView.class);
        }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.host.become");
    }
}
