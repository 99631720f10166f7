package org.storytank.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTests {

    private static final Instant NOW = Instant.parse("2026-11-12T20:30:00Z");

    private final Dates inParis = new Dates(new Words(), Locale.FRENCH, ZoneId.of("Europe/Paris"));
    private final Dates inLondon = new Dates(new Words(), Locale.ENGLISH, ZoneId.of("Europe/London"));

    @Test
    void whatHappenedSecondsAgoIsSaidToBeNow() {
        assertThat(inParis.said(NOW.minusSeconds(5), NOW)).isEqualTo("à l’instant");
        assertThat(inLondon.said(NOW.minusSeconds(5), NOW)).isEqualTo("just now");
    }

    @Test
    void minutesAndHoursAreCounted() {
        assertThat(inParis.said(NOW.minus(Duration.ofMinutes(3)), NOW)).isEqualTo("il y a 3 minutes");
        assertThat(inLondon.said(NOW.minus(Duration.ofHours(2)), NOW)).isEqualTo("2 hours ago");
    }

    @Test
    void yesterdayIsTheDayBeforeOfWhoeverReads() {
        var lateInLondon = Instant.parse("2026-11-11T23:30:00Z");

        assertThat(inLondon.said(lateInLondon, NOW)).isEqualTo("yesterday");
        assertThat(inParis.said(lateInLondon, NOW)).isEqualTo("il y a 21 heures");
    }

    @Test
    void olderThingsHaveADate() {
        var then = Instant.parse("2026-10-01T10:00:00Z");

        assertThat(inParis.said(then, NOW)).isEqualTo("1 octobre 2026");
        assertThat(inLondon.said(then, NOW)).isEqualTo("1 October 2026");
    }
}
