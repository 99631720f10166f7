package org.storytank.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.storytank.account.Kept;
import org.storytank.account.LeavingService;
import org.storytank.account.Person;
import org.storytank.account.TokenService;
import org.storytank.shell.MainLayout;

/** What is kept of people here and how long, in plain words; for whoever has a name: take it along, or leave for good. */
@Route(value = "private", layout = MainLayout.class)
@CssImport("./account/account.css")
class PrivateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient LeavingService leaving;
    private final transient TokenService tokens;
    private final transient Door door;

    PrivateView(LeavingService leaving, TokenService tokens, Door door) {
        this.leaving = leaving;
        this.tokens = tokens;
        this.door = door;
        addClassNames("page", "stack", "account-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var lead = new Paragraph(getTranslation("account.private.lead"));
        lead.addClassName("lead");
        add(new H1(getPageTitle()), lead, new H2(getTranslation("account.private.kept")), kept());
        add(new H2(getTranslation("account.private.where")), new Paragraph(getTranslation("account.private.backups")));
        door.person()
                .ifPresentOrElse(this::forPerson, () -> add(new Paragraph(getTranslation("account.private.nobody"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.private.title");
    }

    private DescriptionList kept() {
        var list = new DescriptionList();
        list.addClassName("account-kept");
        for (var kept : leaving.kept()) {
            list.add(
                    new DescriptionList.Term(getTranslation(kept.what())),
                    new DescriptionList.Description(getTranslation(kept.howLong(), values(kept))));
        }
        return list;
    }

    private Object[] values(Kept kept) {
        return kept.values().stream()
                .map(value -> value instanceof Duration duration ? inWords(duration) : value)
                .toArray();
    }

    private String inWords(Duration duration) {
        if (duration.toDays() > 0) {
            return getTranslation("account.duration.days", duration.toDays());
        }
        return duration.toHours() > 0
                ? getTranslation("account.duration.hours", duration.toHours())
                : getTranslation("account.duration.seconds", duration.toSeconds());
    }

    private void forPerson(Person person) {
        var leave = new Button(
                getTranslation("account.forgood.open"), _ -> new LeaveForGoodDialog(door, leaving, person).open());
        add(
                new H2(getTranslation("account.take.title")),
                new Paragraph(getTranslation("account.take.what")),
                download(person),
                new H2(getTranslation("account.token.title")),
                new Paragraph(getTranslation("account.token.why")),
                new TokenList(tokens, person),
                new H2(getTranslation("account.forgood.title")),
                new Paragraph(getTranslation("account.forgood.what")),
                leave);
    }

    private Component download(Person person) {
        // Asked for outside of the page's own requests, so the language is noted here.
        var language = UI.getCurrent().getLocale();
        var title = getTranslation("account.take.of", person.name());
        var handler = DownloadHandler.fromInputStream(_ -> {
            var zip = TakeAlong.zip(
                    leaving.everythingOf(person.id()),
                    title,
                    language.getLanguage(),
                    field -> getTranslation(language, "account.take.field." + field));
            return new DownloadResponse(new ByteArrayInputStream(zip), "story-tank.zip", "application/zip", zip.length);
        });
        return new Anchor(handler, getTranslation("account.take.go"));
    }
}
