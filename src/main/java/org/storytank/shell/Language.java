package org.storytank.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Which language the interface speaks: the person's own choice, kept in a cookie; without one, the browser's first that we know. */
public enum Language {
    FRENCH(Locale.FRENCH, "Français"),
    ENGLISH(Locale.ENGLISH, "English");

    static final String COOKIE = "storytank-language";

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** As its speakers call it, so that whoever is lost in the other one finds the way out. */
    public String ownName() {
        return ownName;
    }

    public Language other() {
        return this == FRENCH ? ENGLISH : FRENCH;
    }

    public static Language of(Locale locale) {
        return known(locale).orElse(ENGLISH);
    }

    static Language of(VaadinRequest request) {
        return of(request.getCookies(), Collections.list(request.getLocales()));
    }

    /** @param wanted by the browser, the ones it likes best first */
    public static Language of(Cookie @Nullable [] cookies, List<Locale> wanted) {
        return Choice.in(cookies, COOKIE)
                .flatMap(tag -> known(Locale.forLanguageTag(tag)))
                .orElseGet(() -> preferred(wanted));
    }

    /** The first of these that we know. */
    public static Language preferred(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> known(locale).stream())
                .findFirst()
                .orElse(ENGLISH);
    }

    /** The one of whoever asks at this moment, by their page or their request; English where nobody does. */
    public static Language ofAsker() {
        var page = UI.getCurrent();
        if (page != null) {
            return of(page.getLocale());
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? of(
                        asked.getRequest().getCookies(),
                        Collections.list(asked.getRequest().getLocales()))
                : ENGLISH;
    }

    /** Keeps the choice for a year. */
    public Cookie cookie() {
        return Choice.kept(COOKIE, locale.getLanguage());
    }

    /** Keeps the choice and speaks the language from the next page on. */
    void choose() {
        VaadinService.getCurrentResponse().addCookie(cookie());
        VaadinSession.getCurrent().setLocale(locale);
    }

    private static Optional<Language> known(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }
}
