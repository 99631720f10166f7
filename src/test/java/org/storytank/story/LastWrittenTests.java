package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.coediting.DocumentChanged;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
class LastWrittenTests {

    @Autowired
    private StoryService stories;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Scenes scenes;

    private final Instant later = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    private final List<Integer> storedTogether = new CopyOnWriteArrayList<>();
    private final CountDownLatch disk = new CountDownLatch(1);
    private PersonId ada;

    @BeforeEach
    void somebody() {
        ada = accounts.arrive("Ada").person().id();
    }

    @Test
    void aStoryMovesUpWhileSomebodyWritesInItAndIsNotToldAgainWithinAMinute() {
        var story = stories.begin(ada);
        stories.begin(ada);
        disk.countDown();
        var written = lastWritten();

        written.on(changed(story));
        written.on(changed(story));

        assertThat(stories.storiesOf(ada).getFirst().id()).isEqualTo(story.id());
        assertThat(stories.storiesOf(ada).getFirst().changedAt()).isEqualTo(later);
        assertThat(storedTogether).containsExactly(1);
    }

    @Test
    void scenesThatComeWhileOneIsBeingStoredAreStoredTogether() {
        var begun = new ArrayList<Story>();
        for (var i = 0; i < 9; i++) {
            begun.add(stories.begin(ada));
        }
        var written = lastWritten();

        var first = Thread.ofPlatform().start(() -> written.on(changed(begun.getFirst())));
        waits(first);
        var others = begun.stream()
                .skip(1)
                .map(story -> Thread.ofPlatform().start(() -> written.on(changed(story))))
                .toList();
        others.forEach(LastWrittenTests::waits);
        disk.countDown();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> !first.isAlive() && others.stream().noneMatch(Thread::isAlive));

        assertThat(storedTogether).containsExactly(1, 8);
        assertThat(stories.storiesOf(ada)).extracting(StoryOnShelf::changedAt).containsOnly(later);
    }

    private static void waits(Thread thread) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> thread.getState() == Thread.State.WAITING);
    }

    private static DocumentChanged changed(Story story) {
        return new DocumentChanged(story.scenes().getFirst().id().document());
    }

    private LastWritten lastWritten() {
        return new LastWritten(slow(), Clock.fixed(later, ZoneOffset.UTC));
    }

    /** The real store, behind a disk that the test opens. */
    private Scenes slow() {
        return (Scenes) Proxy.newProxyInstance(
                Scenes.class.getClassLoader(), new Class<?>[] {Scenes.class}, (_, method, arguments) -> {
                    storedTogether.add(((Set<?>) arguments[0]).size());
                    disk.await();
                    try {
                        return method.invoke(scenes, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
