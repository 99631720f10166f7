package org.storytank.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light or dark: as the device says, unless the person says otherwise; kept in a cookie, worn by {@code <html data-scheme>}. */
public enum Scheme {
    DEVICE,
    LIGHT,
    DARK;

    static final String COOKIE = "storytank-scheme";
    static final String ATTRIBUTE = "data-scheme";

    static Scheme of(VaadinRequest request) {
        return of(request.getCookies());
    }

    public static Scheme of(Cookie @Nullable [] cookies) {
        return Choice.in(cookies, COOKIE)
                .flatMap(value -> Arrays.stream(values())
                        .filter(scheme -> scheme.word().equals(value))
                        .findFirst())
                .orElse(DEVICE);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return "shell.scheme." + word();
    }

    /** Keeps the choice for a year. */
    public Cookie cookie() {
        return Choice.kept(COOKIE, word());
    }

    void choose(UI ui) {
        VaadinService.getCurrentResponse().addCookie(cookie());
        ui.getElement().executeJs("document.documentElement.setAttribute($0, $1)", ATTRIBUTE, word());
    }
}
