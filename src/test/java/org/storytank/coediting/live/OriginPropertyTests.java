package org.storytank.coediting.live;

import org.junit.jupiter.api.Test;

/** Where words come from, whatever people do with them: the ledger knows it for every character. */
class OriginPropertyTests {

    private static final int STEPS = 1_500;

    @Test
    void everyCharacterComesFromWhereItCameFrom() {
        var writers = new RandomWriters(System.nanoTime());

        writers.write(STEPS);

        writers.check();
    }
}
