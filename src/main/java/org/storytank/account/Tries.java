package org.storytank.account;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How often something may be tried in a while, for each of many who try it. Bounded: the ones not seen for longest are forgotten first. */
public final class Tries {

    private static final int REMEMBERED = 20_000;

    private final int most;
    private final Duration per;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    Tries(int anHour, Clock clock) {
        this(anHour, Duration.ofHours(1), clock);
    }

    public Tries(int most, Duration per, Clock clock) {
        this.most = most;
        this.per = per;
        this.time = new TimeOf(clock);
    }

    /** Counts one try. @throws TooManyTries when there were as many as may be */
    public void count(String who) {
        var probe = bucket(who).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** The last try is not counted after all. */
    void forgive(String who) {
        bucket(who).addTokens(1);
    }

    private synchronized Bucket bucket(String who) {
        return buckets.computeIfAbsent(
                who,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, per))
                        .withCustomTimePrecision(time)
                        .build());
    }

    private record TimeOf(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var sinceEpoch = Duration.between(Instant.EPOCH, clock.instant());
            return TimeUnit.MICROSECONDS.toNanos(sinceEpoch.toNanos() / 1_000);
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
