package org.storytank.debate.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The forms sent of late, by their stamp: sent twice, a form counts once, and the page after it can say what became of it. */
@Component
class Receipts {

    private static final int KEPT = 20_000;
    private static final Duration FOR = Duration.ofMinutes(30);

    private record Kept(CompletableFuture<Receipt> receipt, Instant at) {}

    private final Clock clock;
    private final Map<String, Kept> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > KEPT;
        }
    };

    Receipts(Clock clock) {
        this.clock = clock;
    }

    /** Does it, unless a form with this stamp did; then answers what that one came to. */
    Receipt once(String stamp, Supplier<Receipt> act) {
        var mine = new CompletableFuture<Receipt>();
        var first = keep(stamp, mine);
        if (first.isPresent()) {
            return outcome(first.get());
        }
        try {
            mine.complete(act.get());
            return mine.join();
        } catch (RuntimeException refused) {
            forget(stamp);
            mine.completeExceptionally(refused);
            throw refused;
        }
    }

    /** Whether a form with this stamp came before, even if it is still being seen to. */
    boolean knows(String stamp) {
        return find(stamp).isPresent();
    }

    Optional<Receipt> of(String stamp) {
        return find(stamp).filter(CompletableFuture::isDone).map(CompletableFuture::join);
    }

    private synchronized Optional<CompletableFuture<Receipt>> keep(String stamp, CompletableFuture<Receipt> mine) {
        var oldest = clock.instant().minus(FOR);
        kept.values().removeIf(one -> one.at.isBefore(oldest));
        var before = kept.putIfAbsent(stamp, new Kept(mine, clock.instant()));
        return Optional.ofNullable(before).map(Kept::receipt);
    }

    private synchronized Optional<CompletableFuture<Receipt>> find(String stamp) {
        return Optional.ofNullable(kept.get(stamp)).map(Kept::receipt);
    }

    private synchronized void forget(String stamp) {
        kept.remove(stamp);
    }

    private static Receipt outcome(CompletableFuture<Receipt> first) {
        try {
            return first.join();
        } catch (CompletionException refused) {
            throw refused.getCause() instanceof RuntimeException cause ? cause : refused;
        }
    }
}
