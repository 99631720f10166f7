package org.storytank.account.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.AccountService;
import org.storytank.account.AccountSettings;
import org.storytank.account.Arrival;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.account.Visitor;
import org.storytank.account.web.DeviceCookie;

/** The person of the current browser session: looked up once by its cookie, the same for all its pages and for push. */
@Component
class SessionVisitor implements Visitor {

    /** What the cookie came to; the session keeps it, so nobody is looked up twice. @param inVain the cookie that named nobody */
    private record Recognised(
            @Nullable Person person, @Nullable String inVain) {}

    private final AccountService accounts;
    private final AccountSettings settings;

    SessionVisitor(AccountService accounts, AccountSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public Optional<Person> person() {
        var session = VaadinSession.getCurrent();
        if (session == null) {
            return Optional.empty();
        }
        var known = session.getAttribute(Recognised.class);
        return known == null || arrivedElsewhere(known) ? recognise(session) : Optional.ofNullable(known.person());
    }

    /** From now on this device is the arrived person's. To be called in a request: it sets the cookie. */
    void become(Arrival arrival) {
        VaadinResponse.getCurrent().addCookie(holding(arrival.deviceKey(), VaadinRequest.getCurrent()));
        is(VaadinSession.getCurrent(), arrival.person());
    }

    /** From now on nobody is known on this device. */
    void leave() {
        var request = VaadinRequest.getCurrent();
        DeviceCookie.in(request.getCookies()).ifPresent(accounts::leave);
        VaadinResponse.getCurrent().addCookie(DeviceCookie.gone(request.isSecure()));
        is(VaadinSession.getCurrent(), null);
    }

    /** Tells every page of the session who is in front of it now. */
    void is(VaadinSession session, @Nullable Person person) {
        session.setAttribute(Recognised.class, new Recognised(person, null));
        for (var page : session.getUIs()) {
            if (page == UI.getCurrent()) {
                ComponentUtil.fireEvent(page, new VisitorChanged(page));
            } else {
                page.access(() -> ComponentUtil.fireEvent(page, new VisitorChanged(page)));
            }
        }
    }

    /** When this person is in front of the session, they are now so. */
    void renew(VaadinSession session, Person person) {
        var known = session.getAttribute(Recognised.class);
        if (known != null && known.person() != null && known.person().id().equals(person.id())) {
            is(session, person);
        }
    }

    /** When this person is in front of the session, nobody is from now on. */
    void forget(VaadinSession session, PersonId person) {
        var known = session.getAttribute(Recognised.class);
        if (known != null && known.person() != null && known.person().id().equals(person)) {
            is(session, null);
        }
    }

    private Optional<Person> recognise(VaadinSession session) {
        var request = VaadinRequest.getCurrent();
        if (request == null) {
            return Optional.empty();
        }
        var key = DeviceCookie.in(request.getCookies());
        var person = key.flatMap(accounts::recognise);
        var inVain = person.isPresent() ? null : key.orElse(null);
        session.setAttribute(Recognised.class, new Recognised(person.orElse(null), inVain));
        // A year from the last visit, not from the first.
        person.ifPresent(_ -> VaadinResponse.getCurrent().addCookie(holding(key.orElseThrow(), request)));
        return person;
    }

    /** Nobody was known here, and since then somebody said a name on a plain page of the same browser. */
    private static boolean arrivedElsewhere(Recognised known) {
        var request = VaadinRequest.getCurrent();
        return known.person() == null
                && request != null
                && DeviceCookie.in(request.getCookies())
                        .filter(key -> !key.equals(known.inVain()))
                        .isPresent();
    }

    private Cookie holding(String deviceKey, VaadinRequest request) {
        return DeviceCookie.holding(deviceKey, request.isSecure(), settings.remembered());
    }
}
