package org.storytank.coediting.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.log.DocumentLog.Append;
import org.storytank.coediting.log.GroupCommit.Gathered;

class GroupCommitTests {

    private static final CoeditingSettings SETTINGS =
            new Binder().bindOrCreate("storytank.coediting", CoeditingSettings.class);

    private final List<Integer> groups = new CopyOnWriteArrayList<>();
    private final AtomicBoolean broken = new AtomicBoolean(true);

    @Test
    void anErrorFailsTheGroupAndTheNextOneIsStored() throws Exception {
        var commits = new GroupCommit(brokenLog(), SETTINGS, new SimpleMeterRegistry());

        var first = append(commits, "scene");
        assertThatThrownBy(() -> first.get(5, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
        broken.set(false);

        assertThat(append(commits, "scene").get(5, TimeUnit.SECONDS)).isNull();
        commits.destroy();
    }

    @Test
    void theFirstAfterAPauseIsStoredAtOnceAndWhatComesBeforeTheNextCommitGoesTogether() throws Exception {
        broken.set(false);
        var commits = new GroupCommit(brokenLog(), SETTINGS, new SimpleMeterRegistry());

        append(commits, "first").get(5, TimeUnit.SECONDS);
        var together = List.of(append(commits, "second"), append(commits, "third"), append(commits, "fourth"));
        CompletableFuture.allOf(together.toArray(CompletableFuture[]::new)).get(5, TimeUnit.SECONDS);

        assertThat(groups).containsExactly(1, 3);
        commits.destroy();
    }

    @Test
    void whatOneDocumentGathersUntilTheCommitIsAskedForThen() throws Exception {
        broken.set(false);
        var commits = new GroupCommit(brokenLog(), SETTINGS, new SimpleMeterRegistry());
        append(commits, "first").get(5, TimeUnit.SECONDS);
        var closed = new AtomicBoolean();

        var second = commits.append(gathered(false, () -> {
            closed.set(true);
            return of("second");
        }));

        assertThat(closed).isFalse();
        second.get(5, TimeUnit.SECONDS);
        assertThat(closed).isTrue();
        commits.destroy();
    }

    @Test
    void whatAHallIsToldOfWaitsForTheLongerWindow() throws Exception {
        broken.set(false);
        var settings = new Binder(new MapConfigurationPropertySource(
                        Map.of("storytank.coediting.commit-every-in-halls", "500ms")))
                .bindOrCreate("storytank.coediting", CoeditingSettings.class);
        var commits = new GroupCommit(brokenLog(), settings, new SimpleMeterRegistry());
        append(commits, "first").get(5, TimeUnit.SECONDS);
        var after = System.nanoTime();

        commits.append(gathered(true, () -> of("hall"))).get(5, TimeUnit.SECONDS);

        assertThat(Duration.ofNanos(System.nanoTime() - after)).isGreaterThan(SETTINGS.commitEvery());
        commits.destroy();
    }

    @Test
    void aDocumentThatCannotSayWhatItGatheredFailsAlone() throws Exception {
        broken.set(false);
        var commits = new GroupCommit(brokenLog(), SETTINGS, new SimpleMeterRegistry());

        var unable = commits.append(gathered(false, () -> {
            throw new StackOverflowError();
        }));

        assertThat(append(commits, "scene").get(5, TimeUnit.SECONDS)).isNull();
        assertThatThrownBy(() -> unable.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(StackOverflowError.class);
        commits.destroy();
    }

    private static CompletableFuture<Void> append(GroupCommit commits, String document) {
        return commits.append(gathered(false, () -> of(document)));
    }

    private static Gathered gathered(boolean forHall, Supplier<Append> close) {
        return new Gathered() {
            @Override
            public boolean forHall() {
                return forHall;
            }

            @Override
            public Append close() {
                return close.get();
            }
        };
    }

    private static Append of(String document) {
        return new Append(new DocumentId(document), 1, Chunk.of(1, List.of()), List.of());
    }

    private DocumentLog brokenLog() {
        return (DocumentLog) Proxy.newProxyInstance(
                DocumentLog.class.getClassLoader(), new Class<?>[] {DocumentLog.class}, (_, _, arguments) -> {
                    groups.add(((List<?>) arguments[0]).size());
                    if (broken.get()) {
                        throw new StackOverflowError();
                    }
                    return Set.of();
                });
    }
}
