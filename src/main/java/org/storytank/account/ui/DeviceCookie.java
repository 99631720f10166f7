package org.storytank.account.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The cookie that keeps somebody the same person on a device: HttpOnly, SameSite=Lax, Secure when the page came by https. */
final class DeviceCookie {

    static final String NAME = "storytank-device";

    private DeviceCookie() {}

    static Optional<String> in(VaadinRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static void set(VaadinRequest request, VaadinResponse response, String deviceKey, Duration kept) {
        var cookie = new Cookie(NAME, deviceKey);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setMaxAge((int) kept.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    static void remove(VaadinRequest request, VaadinResponse response) {
        set(request, response, "", Duration.ZERO);
    }
}
