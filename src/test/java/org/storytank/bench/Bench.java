package org.storytank.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.storytank.coediting.authorship.FalseMatches;
import org.storytank.debate.RoomsBench;
import org.storytank.explore.search.GraphBench;
import org.storytank.journey.Weight;
import org.storytank.moderation.rule.RulesBench;
import org.storytank.source.origin.OriginsBench;

/** {@code ./storytank bench NAME …}: the one door to all measurements. */
public final class Bench {

    private interface Measurement {
        void run(String... arguments) throws Exception;
    }

    private static final Map<String, Measurement> MEASUREMENTS = new LinkedHashMap<>();

    static {
        MEASUREMENTS.put("document", arguments -> new DocumentBench(Options.of(arguments)).run());
        MEASUREMENTS.put("converge", arguments -> new ConvergeBench(Options.of(arguments)).run());
        MEASUREMENTS.put("sync", SyncBench::main);
        MEASUREMENTS.put("start", arguments -> new StartBench(Options.of(arguments)).run());
        MEASUREMENTS.put("kill", KillRounds::main);
        MEASUREMENTS.put("decoder", arguments -> new DecoderBench(Options.of(arguments)).run());
        MEASUREMENTS.put(
                "matches",
                arguments -> FalseMatches.measure(
                        Path.of(Options.of(arguments).only("data").text("data").orElse("../shared/data"))));
        MEASUREMENTS.put("weight", Weight::main);
        MEASUREMENTS.put("graph", arguments -> {
            var options = Options.of(arguments).only("claims", "sources", "asks", "seed");
            new GraphBench(
                            (int) options.number("claims", 100_000),
                            (int) options.number("sources", 20_000),
                            (int) options.number("asks", 500),
                            options.number("seed", 1))
                    .run();
        });
        MEASUREMENTS.put("debate", arguments -> {
            Options.of(arguments).only();
            for (var part : List.of("strength", "rooms", "origins")) {
                MEASUREMENTS.get(part).run();
            }
        });
        MEASUREMENTS.put("strength", arguments -> new DebateBench(Options.of(arguments)).run());
        MEASUREMENTS.put("rooms", arguments -> {
            var options = Options.of(arguments).only("followers", "asks", "nodes", "seed");
            new RoomsBench(
                            (int) options.number("followers", 50),
                            (int) options.number("asks", 200),
                            (int) options.number("nodes", 1_000_000),
                            options.number("seed", 1))
                    .run();
        });
        MEASUREMENTS.put("origins", arguments -> {
            var options = Options.of(arguments).only("sources", "rounds", "seed");
            new OriginsBench(
                            (int) options.number("sources", 10_000),
                            (int) options.number("rounds", 100),
                            options.number("seed", 1))
                    .run();
        });
        MEASUREMENTS.put("rules", RulesBench::measure);
        MEASUREMENTS.put("pieces", arguments -> new PiecesBench(Options.of(arguments)).run());
    }

    private Bench() {}

    public static void main(String[] args) throws Exception {
        var measurement = args.length == 0 ? null : MEASUREMENTS.get(args[0]);
        if (measurement == null) {
            System.err.println("Unknown bench %s. There are: %s."
                    .formatted(
                            args.length == 0 ? "''" : "'" + args[0] + "'", String.join(", ", MEASUREMENTS.keySet())));
            System.exit(2);
        }
        try {
            measurement.run(Arrays.copyOfRange(args, 1, args.length));
        } catch (WrongOption | AssertionError e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
