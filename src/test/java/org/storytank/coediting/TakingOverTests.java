package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.coediting.log.Chunk;
import org.storytank.coediting.log.DocumentLog;
import org.storytank.coediting.log.Entry;

/** Two servers and one document: only the last that took it over stores. */
class TakingOverTests extends LiveTest {

    @Autowired
    private DocumentLog log;

    @Autowired
    private Driver driver;

    @Test
    void anAppendOfAnEarlierTurnIsNotStored() {
        var earlier = log.open(scene).turn();
        log.open(scene);

        assertThat(log.append(List.of(append(earlier, "late")))).containsExactly(scene);
        assertThat(log.history(scene)).isEmpty();
    }

    @Test
    void anAppendThatMeetsATakeOverOnItsWayIsNotStored() {
        var earlier = log.open(scene).turn();
        CompletableFuture<Set<DocumentId>> appended;
        try (var session = driver.session();
                var takingOver = session.beginTransaction()) {
            takingOver
                    .run("MATCH (d:Document {id: $id}) SET d.turn = d.turn + 1", Map.of("id", scene.value()))
                    .consume();
            appended = CompletableFuture.supplyAsync(() -> log.append(List.of(append(earlier, "late"))));
            Awaitility.await().atMost(Duration.ofSeconds(4)).until(this::somebodyWaitsForALock);
            takingOver.commit();
        }

        assertThat(appended.join()).containsExactly(scene);
        assertThat(log.history(scene)).isEmpty();
    }

    @Test
    void otherWordsInTheSamePlaceAreNotTakenForOurs() {
        var turn = log.open(scene).turn();
        assertThat(log.append(List.of(append(turn, "ours")))).isEmpty();

        assertThat(log.append(List.of(append(turn, "ours")))).isEmpty();
        assertThat(log.append(List.of(append(turn, "others")))).containsExactly(scene);
    }

    private boolean somebodyWaitsForALock() {
        return driver.executableQuery("SHOW TRANSACTIONS YIELD status").execute().records().stream()
                .anyMatch(row -> row.get("status").asString().startsWith("Blocked"));
    }

    private DocumentLog.Append append(long turn, String words) {
        var entry = new Entry(null, Instant.EPOCH, words.getBytes(java.nio.charset.StandardCharsets.UTF_8), List.of());
        return new DocumentLog.Append(scene, turn, Chunk.of(1, List.of(entry)), List.of());
    }
}
