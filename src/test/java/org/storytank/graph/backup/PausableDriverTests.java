package org.storytank.graph.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.storytank.graph.SharedGraph;

class PausableDriverTests {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final PausableDriver pausable = new PausableDriver(SharedGraph.driver());

    @BeforeEach
    void anEmptyGraph() {
        SharedGraph.clear();
    }

    @Test
    void whatIsWrittenDuringAPauseIsStoredAfterIt() throws Exception {
        var writing = pausable.whilePaused(LONG, () -> {
            var started = new CountDownLatch(1);
            var written = CompletableFuture.runAsync(() -> {
                started.countDown();
                write("CREATE (:During)");
            });
            started.await();
            assertThat(written).isNotDone();
            assertThat(count("MATCH (n:During) RETURN count(n) AS found")).isZero();
            return written;
        });

        writing.get(10, TimeUnit.SECONDS);
        assertThat(count("MATCH (n:During) RETURN count(n) AS found")).isOne();
    }

    @Test
    void readingGoesOnDuringAPause() throws Exception {
        write("CREATE (:Before)");

        var found = pausable.whilePaused(
                LONG,
                () -> CompletableFuture.supplyAsync(() -> count("MATCH (n:Before) RETURN count(n) AS found"))
                        .get(10, TimeUnit.SECONDS));

        assertThat(found).isOne();
    }

    @Test
    void whatOnlyLooksLikeReadingIsStoppedByNeo4jItself() {
        assertThatThrownBy(() -> pausable.whilePaused(LONG, () -> {
                    write("CALL db.createLabel('Sneaked')");
                    return "written";
                }))
                .hasMessageContaining("not allowed");
    }

    @Test
    void aPauseBeginsWhenWhatIsBeingWrittenIsStored() throws Exception {
        var session = pausable.pausing().session();
        session.run("CREATE (:First)").consume();
        var paused = CompletableFuture.supplyAsync(() -> {
            try {
                return pausable.whilePaused(
                        LONG, () -> count("MATCH (n) WHERE NOT n:Migration RETURN count(n) AS found"));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        session.run("CREATE (:Second)").consume();
        assertThat(paused).isNotDone();
        session.close();

        assertThat(paused.get(10, TimeUnit.SECONDS)).isEqualTo(2);
    }

    @Test
    void aPauseThatCannotBeginInTimeIsGivenUpAndNobodyWaitsAnyLonger() {
        try (var session = pausable.pausing().session()) {
            session.run("CREATE (:Slow)").consume();

            assertThatThrownBy(() -> CompletableFuture.supplyAsync(() -> {
                                try {
                                    return pausable.whilePaused(Duration.ofMillis(50), () -> "");
                                } catch (Exception e) {
                                    throw new IllegalStateException(e.getMessage());
                                }
                            })
                            .join())
                    .hasMessageContaining("storytank.graph.backup-pause");
        }
        write("CREATE (:Afterwards)");
        assertThat(count("MATCH (n:Afterwards) RETURN count(n) AS found")).isOne();
    }

    @Test
    void moreThanTheDriverLetsWaitAreAllServed() throws Exception {
        try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            var asking = IntStream.range(0, 400)
                    .mapToObj(_ -> everybody.submit(() -> {
                        try (var session = pausable.pausing().session();
                                var once = session.beginTransaction()) {
                            return once.run("RETURN 1 AS found")
                                    .single()
                                    .get("found")
                                    .asInt();
                        }
                    }))
                    .toList();

            for (var one : asking) {
                assertThat(one.get(30, TimeUnit.SECONDS)).isOne();
            }
        }
    }

    @Test
    void somebodyWhoWritesInsideASessionOfTheirOwnDoesNotWaitForThemselves() throws Exception {
        CompletableFuture<String> paused;
        try (var session = pausable.pausing().session()) {
            session.run("CREATE (:Outer)").consume();
            paused = CompletableFuture.supplyAsync(() -> {
                try {
                    return pausable.whilePaused(LONG, () -> "paused");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            write("CREATE (:Inner)");
        }

        assertThat(paused.get(10, TimeUnit.SECONDS)).isEqualTo("paused");
    }

    private void write(String cypher) {
        pausable.pausing().executableQuery(cypher).execute();
    }

    private long count(String cypher) {
        return pausable.pausing()
                .executableQuery(cypher)
                .execute()
                .records()
                .getFirst()
                .get("found")
                .asLong();
    }
}
