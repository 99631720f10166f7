package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.storytank.account.PersonId;

class TicketTests {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    private static final DocumentId SCENE = new DocumentId("scene");
    private static final PersonId ADA = new PersonId("ada");

    private static Tickets ticketsAt(Instant now, String key) {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of("storytank.coediting.ticket-lasts", "1h")))
                .bind("storytank.coediting", CoeditingSettings.class)
                .get();
        return new Tickets(_ -> key.getBytes(), Clock.fixed(now, ZoneOffset.UTC), settings);
    }

    @Test
    void aTicketSaysWhoAndWhereAndUnderWhichId() {
        var tickets = ticketsAt(MORNING, "key");

        var read = tickets.read(tickets.issue(SCENE, ADA, 5_000_000_000L)).orElseThrow();

        assertThat(read).isEqualTo(new ProvenTicket(SCENE, ADA, 5_000_000_000L, MORNING.plus(Duration.ofHours(1))));
        assertThat(tickets.opens(read, SCENE)).isTrue();
        assertThat(tickets.opens(read, new DocumentId("another"))).isFalse();
    }

    @Test
    void anExpiredTicketOpensNothingButStillProvesItsId() {
        var token = ticketsAt(MORNING, "key").issue(SCENE, ADA, 7);
        var later = ticketsAt(MORNING.plus(Duration.ofHours(2)), "key");

        assertThat(later.read(token)).map(ProvenTicket::clientId).contains(7L);
        assertThat(later.opens(later.read(token).orElseThrow(), SCENE)).isFalse();
    }

    @Test
    void aTicketSignedWithAnotherKeyIsNone() {
        var token = ticketsAt(MORNING, "theirs").issue(SCENE, ADA, 7);

        assertThat(ticketsAt(MORNING, "ours").read(token)).isEmpty();
    }

    @Test
    void whatIsNoTicketIsNone() {
        var tickets = ticketsAt(MORNING, "key");

        assertThat(tickets.read("")).isEmpty();
        assertThat(tickets.read(".")).isEmpty();
        assertThat(tickets.read("%%%.%%%")).isEmpty();
        assertThat(tickets.read("é".repeat(10) + ".x")).isEmpty();
        assertThat(tickets.read("x".repeat(10_000) + ".y")).isEmpty();
    }
}
