package org.storytank.coediting.yjs.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.yjs.oracle.Replica.Writer;

/** What one has collected as garbage and another still holds whole: the place where Yjs compares against itself. */
class MergedGarbageTests {

    private static final int MERGES = 400;
    private static final int MANY = 80;

    @Test
    void garbageAndItemsUnderTheSameIdsAreMergedAsYjsMergesThem() {
        try (var yjs = YjsWorld.open()) {
            Round.run(program(), new EngineWorld(), yjs);
        }
    }

    @Test
    void twoVersionsOfV8WriteTheSameBytes() {
        try (var here = YjsWorld.open();
                var there = YjsWorld.inNode()) {
            Round.run(program(), there, here);
        }
    }

    private static Program program() {
        var random = new Random(91_956);
        var steps = new ArrayList<Step>();
        steps.add(new Step.SetKey(0, "m", "k", Map.of("$", "map", "of", Map.of())));
        steps.add(new Step.Sync(1, 0));
        steps.add(new Step.Sync(2, 0));
        for (var time = 0; time < 5; time++) {
            steps.add(writeInside(1, time));
            steps.add(writeInside(2, time));
            steps.add(new Step.Insert(1 + time % 2, "t", 0, "a", null));
        }
        steps.add(new Step.Unset(0, "m", "k"));
        for (var update = 0; update < 20; update++) {
            steps.add(new Step.Deliver(0, update));
        }
        for (var doc = 0; doc < 3; doc++) {
            steps.add(new Step.Pack(doc));
        }
        for (var merge = 0; merge < MERGES; merge++) {
            var count = 2 + random.nextInt(MANY - 1);
            steps.add(new Step.Merge(random.ints(count, 0, 1 << 20).boxed().toList()));
        }
        return new Program(new Rules(false, true), List.of(collecting(1), collecting(2), collecting(3)), steps);
    }

    private static Step writeInside(int doc, int time) {
        return new Step.Inside(doc, 0, 1, 0, "", "key " + time, time);
    }

    private static Replica collecting(int client) {
        return new Replica(client, true, true, false, Writer.YJS);
    }
}
