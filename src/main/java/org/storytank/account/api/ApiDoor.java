package org.storytank.account.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.storytank.account.AccountService;
import org.storytank.account.TokenService;
import org.storytank.account.Tries;
import org.storytank.account.web.Client;
import org.storytank.account.web.DeviceCookie;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.ApiRefusal;
import org.storytank.shell.api.ApiSettings;
import org.storytank.shell.api.LargerBody;
import org.storytank.shell.api.Problems;

/**
 * The door of the HTTP API: who asks, how often, how much. A token counts before the cookie, which only counts for a write when the
 * browser says that a page of this site sends it. No session is made.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class ApiDoor extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AccountService accounts;
    private final TokenService tokens;
    private final ApiSettings settings;
    private final Problems problems;
    private final ObjectProvider<LargerBody> larger;
    private final Tries people;
    private final Tries clients;

    ApiDoor(
            AccountService accounts,
            TokenService tokens,
            ApiSettings settings,
            Problems problems,
            ObjectProvider<LargerBody> larger,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.settings = settings;
        this.problems = problems;
        this.larger = larger;
        this.people = new Tries(settings.requestsAMinute(), MINUTE, clock);
        this.clients = new Tries(settings.requestsAClientAMinute(), MINUTE, clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Api.isAskedIn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest bounded;
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            var asker = counted(asker(request), request);
            request.setAttribute(Asker.ATTRIBUTE, asker);
            bounded =
                    BoundedBody.of(request, Math.toIntExact(most(asker, request).toBytes()));
        } catch (RuntimeException failure) {
            problems.answer(request, response, failure);
            return;
        }
        chain.doFilter(bounded, response);
    }

    private DataSize most(Asker asker, HttpServletRequest request) {
        return asker.person()
                .flatMap(_ -> larger.stream()
                        .flatMap(body -> body.of(request).stream())
                        .findFirst())
                .orElse(settings.body());
    }

    private Asker asker(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return program(header, request);
        }
        var key = DeviceCookie.in(request.getCookies());
        if (!SAFE.contains(request.getMethod()) && !Origins.allow(request, key.isPresent())) {
            throw new ApiRefusal(HttpStatus.FORBIDDEN, "account.api.elsewhere");
        }
        return key.flatMap(accounts::recognise)
                .map(person -> new Asker(Optional.of(person), true))
                .orElse(Asker.NOBODY);
    }

    private Asker program(String header, HttpServletRequest request) {
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new ApiRefusal(HttpStatus.UNAUTHORIZED, "account.api.scheme");
        }
        return tokens.recognise(header.substring(BEARER.length()).strip())
                .map(person -> new Asker(Optional.of(person), false))
                .orElseThrow(() -> {
                    clients.count(Client.of(request.getRemoteAddr()));
                    return new ApiRefusal(HttpStatus.UNAUTHORIZED, "account.api.token");
                });
    }

    private Asker counted(Asker asker, HttpServletRequest request) {
        asker.person()
                .ifPresentOrElse(
                        person -> people.count(person.id().value()),
                        () -> clients.count(Client.of(request.getRemoteAddr())));
        return asker;
    }
}
