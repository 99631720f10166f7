package org.storytank.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as people of a language say them, in their own time zone: "3 minutes ago", "yesterday", "12 novembre 2026". */
public record Dates(I18NProvider words, Locale locale, ZoneId zone) {

    /** For the person in front of the page; their browser tells the zone. */
    public static Dates ofCurrentPage() {
        var ui = UI.getCurrent();
        var zone = ui.getPage().getExtendedClientDetails().getTimeZoneId();
        var words = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        return new Dates(
                words, ui.getLocale(), zone == null || zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone));
    }

    public String exactly(Instant then) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(calendar())
                .format(then.atZone(zone));
    }

    public String day(Instant then) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(calendar())
                .format(then.atZone(zone));
    }

    /** As said at {@code now}: relative for a day and a half, then the day. */
    public String said(Instant then, Instant now) {
        var passed = Duration.between(then, now);
        if (passed.compareTo(Duration.ofMinutes(1)) < 0) {
            return say("shell.when.now");
        }
        if (passed.compareTo(Duration.ofHours(1)) < 0) {
            return say("shell.when.minutes", passed.toMinutes());
        }
        var days = ChronoUnit.DAYS.between(
                then.atZone(zone).toLocalDate(), now.atZone(zone).toLocalDate());
        if (days == 0) {
            return say("shell.when.hours", passed.toHours());
        }
        return days == 1 ? say("shell.when.yesterday") : day(then);
    }

    /** English dates are written the European way, day first. */
    private Locale calendar() {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }

    private String say(String key, Object... details) {
        return words.getTranslation(key, locale, details);
    }
}
