package org.storytank.coediting.yjs.fuzz;

/** What the coverage-guided fuzzer calls with every frame it makes up; see the bench "decoder". */
public final class Guided {

    /** More memory than plain fuzzing allows: the fuzzer rewrites each class when it is first used. */
    private static final Fuzz FUZZ = new Fuzz(20 * Fuzz.MOST_MEMORY);

    private Guided() {}

    public static void fuzzerTestOneInput(byte[] frame) {
        FUZZ.all(frame);
    }
}
