package org.storytank.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every view: who we are, where to go, who you are. */
// A production bundle holds what routes name in their own code; dialogs that come in as beans are named here.
@CssImport("./account/account.css")
@Uses(Button.class)
@Uses(ConfirmDialog.class)
@Uses(Dialog.class)
@Uses(MenuBar.class)
@Uses(Notification.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String MAIN = "main";

    private final Masthead masthead;
    private final Main main = new Main();
    private final PageAnnouncer announcer = new PageAnnouncer();

    public MainLayout(ObjectProvider<CurrentPerson> person) {
        addClassName("frame");
        masthead = new Masthead(person.getIfAvailable());
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        add(skip(), masthead, main, foot(), announcer);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        masthead.show(event.getLocation());
        announcer.announce(main);
    }

    private Anchor skip() {
        var skip = new Anchor("#" + MAIN, getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private static Anchor plainPage(String path, String title) {
        var link = new Anchor(path, title);
        link.setRouterIgnore(true);
        return link;
    }

    private Footer foot() {
        var foot = new Footer(
                new Span(getTranslation("shell.footer.promise")),
                new Span(getTranslation("shell.footer.licence")),
                plainPage("ai", getTranslation("drafting.page.title")),
                plainPage("moderation", getTranslation("cases.log.title")),
                new DisplayMenu());
        foot.addClassName("foot");
        return foot;
    }
}
