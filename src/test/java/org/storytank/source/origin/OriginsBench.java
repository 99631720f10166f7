package org.storytank.source.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How long it takes to count the independent origins under everything that is cited in families of sources of different shapes. */
public final class OriginsBench {

    private static final int WARM_UP = 20;

    private final int sources;
    private final int rounds;
    private final Random random;

    public OriginsBench(int sources, int rounds, long seed) {
        this.sources = sources;
        this.rounds = rounds;
        random = new Random(seed);
    }

    public void run() {
        System.out.printf(
                "| %,d sources, all cited | links | origins | median ms | p95 ms |%n|---|--:|--:|--:|--:|%n", sources);
        measure("all original", List.of());
        measure("all copy one", copies(source -> List.of(0)));
        measure("one chain of copies", copies(source -> List.of(source - 1)));
        measure(
                "a tenth original, the rest copy one to three older ones",
                copies(source -> source < sources / 10
                        ? List.of()
                        : random.ints(1 + random.nextInt(3), 0, source).boxed().toList()));
        measure("the same, and one link in fifty points back: loops", loops());
        measure("one layer in ten rests on the next, three links each", layers());
    }

    private List<Derivation<Integer>> copies(IntFunction<List<Integer>> from) {
        var links = new ArrayList<Derivation<Integer>>();
        for (var source = 1; source < sources; source++) {
            for (var older : from.apply(source)) {
                links.add(new Derivation<>(source, How.COPIES, older));
            }
        }
        return links;
    }

    private List<Derivation<Integer>> loops() {
        var links = new ArrayList<>(copies(source -> source < sources / 10
                ? List.of()
                : random.ints(1 + random.nextInt(3), 0, source).boxed().toList()));
        for (var back = 0; back < sources / 50; back++) {
            links.add(new Derivation<>(random.nextInt(sources), How.QUOTES, random.nextInt(sources)));
        }
        return links;
    }

    private List<Derivation<Integer>> layers() {
        var layer = Math.max(1, sources / 10);
        return copies(source -> source < layer
                ? List.of()
                : random.ints(3, (source / layer - 1) * layer, source / layer * layer)
                        .boxed()
                        .toList());
    }

    private void measure(String shape, List<Derivation<Integer>> links) {
        var cited = IntStream.range(0, sources).boxed().toList();
        var times = new long[rounds];
        var origins = 0;
        for (var round = -WARM_UP; round < rounds; round++) {
            var start = System.nanoTime();
            origins = new Lineage<>(links, Map.of()).count(cited);
            if (round >= 0) {
                times[round] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.1f |%n",
                shape,
                links.size(),
                origins,
                times[rounds / 2] / 1e6,
                times[rounds * 95 / 100] / 1e6);
    }
}
