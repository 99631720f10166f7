package org.storytank.account.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.AccountService;
import org.storytank.account.AccountSettings;
import org.storytank.account.Arrival;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.account.Visitor;

/** The person of the current browser session: looked up once by its cookie, the same for all its pages and for push. */
@Component
class SessionVisitor implements Visitor {

    /** What the cookie came to; the session keeps it, so nobody is looked up twice. */
    private record Recognised(@Nullable Person person) {}

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
        return known == null ? recognise(session) : Optional.ofNullable(known.person());
    }

    /** From now on this device is the arrived person's. To be called in a request: it sets the cookie. */
    void become(Arrival arrival) {
        DeviceCookie.set(
                VaadinRequest.getCurrent(), VaadinResponse.getCurrent(), arrival.deviceKey(), settings.remembered());
        is(VaadinSession.getCurrent(), arrival.person());
    }

    /** From now on nobody is known on this device. */
    void leave() {
        DeviceCookie.in(VaadinRequest.getCurrent()).ifPresent(accounts::leave);
        DeviceCookie.remove(VaadinRequest.getCurrent(), VaadinResponse.getCurrent());
        is(VaadinSession.getCurrent(), null);
    }

    /** Tells every page of the session who is in front of it now. */
    void is(VaadinSession session, @Nullable Person person) {
        session.setAttribute(Recognised.class, new Recognised(person));
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
        var key = DeviceCookie.in(request);
        var person = key.flatMap(accounts::recognise);
        session.setAttribute(Recognised.class, new Recognised(person.orElse(null)));
        // A year from the last visit, not from the first.
        person.ifPresent(
                _ -> DeviceCookie.set(request, VaadinResponse.getCurrent(), key.orElseThrow(), settings.remembered()));
        return person;
    }
}
