package org.storytank.coediting.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdSetTests {

    @Test
    void itKnowsExactlyWhatWasAddedInWhateverOrder() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 300; round++) {
            var ids = new IdSet();
            var model = new BitSet();
            for (var step = 0; step < 60; step++) {
                var from = random.nextInt(100);
                var length = random.nextInt(12);
                ids.add(7, from, length);
                model.set(from, from + length);
                assertThat(missing(ids, 0, 120)).as("seed %d", seed).isEqualTo(missing(model, 0, 120));
            }
        }
    }

    private static List<Integer> missing(IdSet ids, int from, int to) {
        var missing = new ArrayList<Integer>();
        ids.missing(7, from, to - from, (start, end) -> {
            for (var clock = start; clock < end; clock++) {
                missing.add((int) clock);
            }
        });
        return missing;
    }

    private static List<Integer> missing(BitSet model, int from, int to) {
        var missing = new ArrayList<Integer>();
        for (var clock = from; clock < to; clock++) {
            if (!model.get(clock)) {
                missing.add(clock);
            }
        }
        return missing;
    }
}
