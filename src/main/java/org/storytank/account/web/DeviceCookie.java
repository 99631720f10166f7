package org.storytank.account.web;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cookie that keeps somebody the same person on a device: HttpOnly, SameSite=Lax, Secure when the page came by https. */
public final class DeviceCookie {

    public static final String NAME = "storytank-device";

    private DeviceCookie() {}

    public static Optional<String> in(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** @param https whether the page came by it */
    public static Cookie holding(String deviceKey, boolean https, Duration kept) {
        var cookie = new Cookie(NAME, deviceKey);
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
        cookie.setPath("/");
        cookie.setMaxAge((int) kept.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** Takes the cookie from the device. */
    public static Cookie gone(boolean https) {
        return holding("", https, Duration.ZERO);
    }
}
