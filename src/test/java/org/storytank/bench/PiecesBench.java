package org.storytank.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** JMH over the inner pieces of the engine. */
final class PiecesBench {

    private final Options options;

    PiecesBench(Options options) {
        this.options = options.only("only", "forks", "seconds");
    }

    void run() throws Exception {
        var seconds = TimeValue.seconds(options.number("seconds", 1));
        var jmh = new OptionsBuilder()
                .include(Pieces.class.getName() + "." + options.text("only").orElse(".*"))
                .forks((int) options.number("forks", 1))
                .warmupIterations(5)
                .warmupTime(seconds)
                .measurementIterations(5)
                .measurementTime(seconds)
                .build();
        new Runner(jmh).run();
    }
}
