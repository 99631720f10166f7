package org.storytank.coediting.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** What the host can watch: documents in memory and on their way out of it, connections, and whether storing works. */
@Component("documents")
class Measures implements HealthIndicator {

    private final LiveDocuments documents;

    Measures(LiveDocuments documents, Attendance attendance, MeterRegistry meters) {
        this.documents = documents;
        Gauge.builder("storytank.documents.live", documents, LiveDocuments::inMemory)
                .description("Documents in memory")
                .register(meters);
        Gauge.builder("storytank.documents.failing", documents, LiveDocuments::failing)
                .description("Documents whose changes cannot be stored at the moment")
                .register(meters);
        Gauge.builder("storytank.documents.leaving", documents, LiveDocuments::waitingToBePutAway)
                .description("Documents that wait for others to be put away first")
                .register(meters);
        Gauge.builder("storytank.documents.connections", attendance, Attendance::all)
                .description("Sockets that are open on documents")
                .register(meters);
    }

    @Override
    public Health health() {
        var failing = documents.failing();
        return (failing == 0 ? Health.up() : Health.down())
                .withDetail("inMemory", documents.inMemory())
                .withDetail("storingFails", failing)
                .build();
    }
}
