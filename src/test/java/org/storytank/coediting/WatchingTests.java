package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

class WatchingTests extends LiveTest {

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private BreakableLog disk;

    @Autowired
    @Qualifier("documents")
    private HealthIndicator documentsHealth;

    @AfterEach
    void heal() {
        disk.heal();
    }

    @Test
    void theHostSeesDocumentsConnectionsFramesAndHowLongStoringTakes() {
        var frames = frames("in");
        var commits = meters.timer("storytank.documents.commit").count();

        server.join(scene, server.writer(scene, "Ada")).sync().append("counted").awaitStored();

        assertThat(meters.get("storytank.documents.live").gauge().value()).isPositive();
        assertThat(meters.get("storytank.documents.connections").gauge().value())
                .isPositive();
        assertThat(frames("in")).isGreaterThanOrEqualTo(frames + 2);
        assertThat(meters.timer("storytank.documents.commit").count()).isGreaterThan(commits);
    }

    private double frames(String direction) {
        return meters.get("storytank.documents.frames")
                .tag("direction", direction)
                .counter()
                .count();
    }

    @Test
    void whileADocumentCannotBeStoredTheServerIsNotWell() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        assertThat(documentsHealth.health().getStatus()).isEqualTo(Status.UP);
        disk.breakAppends();

        ada.append("x").awaitCondition(1);

        assertThat(documentsHealth.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
