package org.storytank.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.storytank.account.AccountService;
import org.storytank.account.AccountSettings;
import org.storytank.account.Arrival;
import org.storytank.account.Person;

/** The person in front of a plain page: nobody is asked for a name before they send something. */
@Component
public class PlainVisitor {

    private static final String ASKED = PlainVisitor.class.getName();

    private final AccountService accounts;
    private final AccountSettings settings;

    PlainVisitor(AccountService accounts, AccountSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /** Looked up once a request. */
    public Optional<Person> in(HttpServletRequest request) {
        if (request.getAttribute(ASKED) instanceof Recognised known) {
            return known.person();
        }
        return keep(request, DeviceCookie.in(request.getCookies()).flatMap(accounts::recognise));
    }

    /**
     * Whom the request is from; who has no name yet arrives, or comes back by three words, and the answer's cookie keeps them.
     *
     * @throws org.storytank.account.NameRefused when the name cannot be used, with the reason
     * @throws org.storytank.account.NoSuchKey when name and words bring nobody back
     */
    public Introduced introduced(HttpServletRequest request, HttpServletResponse response, Introduction said) {
        return in(request)
                .map(person -> new Introduced(person, Optional.empty()))
                .orElseGet(() -> {
                    var arrival = arrive(said, Client.of(request.getRemoteAddr()));
                    var cookie = DeviceCookie.holding(arrival.deviceKey(), request.isSecure(), settings.remembered());
                    response.addCookie(cookie);
                    keep(request, Optional.of(arrival.person()));
                    return new Introduced(arrival.person(), Optional.of(cookie));
                });
    }

    /** @param cookie what keeps them on this device from now on, when they arrived with this request */
    public record Introduced(Person person, Optional<Cookie> cookie) {}

    private Arrival arrive(Introduction said, String client) {
        return said.words().isBlank()
                ? accounts.arrive(said.name(), client)
                : accounts.bringBack(said.name(), said.words(), client);
    }

    private static Optional<Person> keep(HttpServletRequest request, Optional<Person> person) {
        request.setAttribute(ASKED, new Recognised(person));
        return person;
    }

    private record Recognised(Optional<Person> person) {}
}
