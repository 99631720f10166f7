package org.storytank.coediting.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.log.DocumentLog.Append;

class GroupCommitTests {

    private final AtomicBoolean broken = new AtomicBoolean(true);

    @Test
    void anErrorFailsTheGroupAndTheNextOneIsStored() throws Exception {
        var commits = new GroupCommit(brokenLog(), new SimpleMeterRegistry());
        var append = new Append(new DocumentId("scene"), 1, Chunk.of(1, List.of()), List.of());

        var first = commits.append(append);
        assertThatThrownBy(() -> first.get(5, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
        broken.set(false);

        assertThat(commits.append(append).get(5, TimeUnit.SECONDS)).isNull();
        commits.destroy();
    }

    private DocumentLog brokenLog() {
        return (DocumentLog) Proxy.newProxyInstance(
                DocumentLog.class.getClassLoader(), new Class<?>[] {DocumentLog.class}, (_, _, _) -> {
                    if (broken.get()) {
                        throw new StackOverflowError();
                    }
                    return Set.of();
                });
    }
}
