package org.storytank.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.health.contributor.Status;

class ReadinessTests {

    @Test
    void aPlaceIsReadyOnlyWhenItsFirstQueriesAreWarm() {
        var warmed = new ArrayList<String>();
        var readiness = new Readiness(SharedGraph.driver(), List.of(() -> warmed.add("stories")));
        assertThat(readiness.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

        readiness.run(new DefaultApplicationArguments());

        assertThat(warmed).containsExactly("stories");
        assertThat(readiness.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void whatPeopleMeetLaterIsWarmedWhileTheyMayComeIn() {
        var meanwhile = new CompletableFuture<Status>();
        var statuses = new ArrayList<Supplier<Status>>();
        var later = new WarmUp() {
            @Override
            public void run() {
                meanwhile.complete(statuses.getFirst().get());
            }

            @Override
            public boolean isLater() {
                return true;
            }
        };
        var readiness = new Readiness(SharedGraph.driver(), List.of(later));
        statuses.add(() -> readiness.health().getStatus());

        readiness.run(new DefaultApplicationArguments());

        assertThat(meanwhile).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(Status.UP);
    }

    @Test
    void aPlaceWhoseDatabaseDoesNotAnswerIsDownAndSaysNoMore() {
        try (var nobody = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none())) {
            var readiness = new Readiness(nobody, List.of());
            readiness.run(new DefaultApplicationArguments());

            var health = readiness.health();

            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails()).containsOnlyKeys("neo4j");
        }
    }
}
