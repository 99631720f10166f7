package org.storytank.coediting.yjs.oracle;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rounds of random programs in two worlds, until there are enough or time is up. */
public final class Converge {

    /** What was run: so many rounds from this seed on; {@code refused}: those in which Yjs itself threw. */
    public record Result(long rounds, long refused, long firstSeed, Duration took) {

        public long compared() {
            return rounds - refused;
        }

        @Override
        public String toString() {
            return "%d rounds from seed %d on in %d s%s"
                    .formatted(
                            compared(),
                            firstSeed,
                            took.toSeconds(),
                            refused == 0 ? "" : " (%d more in which Yjs itself failed)".formatted(refused));
        }
    }

    private final World tested;
    private final World yjs;

    public Converge(World tested, World yjs) {
        this.tested = tested;
        this.yjs = yjs;
    }

    /** @throws AssertionError with the seed and the smallest failing program */
    public Result run(long firstSeed, long rounds, Duration atMost) {
        var start = Instant.now();
        var refused = 0L;
        var done = 0L;
        while (done < rounds && Duration.between(start, Instant.now()).compareTo(atMost) < 0) {
            if (!round(firstSeed + done)) {
                refused++;
            }
            done++;
        }
        return new Result(done, refused, firstSeed, Duration.between(start, Instant.now()));
    }

    /** False when Yjs itself threw, so that there was nothing to compare with. */
    public boolean round(long seed) {
        var program = RandomProgram.of(seed);
        try {
            Round.run(program, tested, yjs);
            return true;
        } catch (YjsWorld.YjsRefused refused) {
            return false;
        } catch (Difference difference) {
            var smallest =
                    Shrink.smallest(program, this::differs, candidate -> Round.updatesBefore(candidate, tested, yjs));
            throw new AssertionError(
                    "Seed %d. The smallest program that fails:%n%s%n%s"
                            .formatted(seed, smallest.write(), whatDiffers(smallest)),
                    difference);
        }
    }

    private boolean differs(Program program) {
        return whatDiffers(program) != null;
    }

    private @Nullable Difference whatDiffers(Program program) {
        try {
            Round.run(program, tested, yjs);
            return null;
        } catch (YjsWorld.YjsRefused refused) {
            return null;
        } catch (Difference difference) {
            return difference;
        }
    }
}
