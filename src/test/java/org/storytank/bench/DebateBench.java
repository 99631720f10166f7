package org.storytank.bench;

import java.util.Arrays;
import java.util.Random;
import org.storytank.debate.strength.BipolarGraph;
import org.storytank.debate.strength.Circle;
import org.storytank.debate.strength.Gradual;
import org.storytank.debate.strength.Sampling;
import org.storytank.debate.strength.Strengths;
import org.storytank.debate.strength.Weighing;

/** What it takes to know how strong every claim of a large debate is. */
final class DebateBench {

    private static final int[] SIZES = {1_000, 10_000, 100_000};

    private final int rounds;
    private final long seed;

    DebateBench(Options options) {
        options.only("rounds", "seed");
        rounds = (int) options.number("rounds", 15);
        seed = options.number("seed", 1);
    }

    void run() {
        System.out.printf(
                "Debates drawn at random, as many arguments as claims: one in five of two premises, one in ten an undercut.%n"
                        + "From the claims and arguments to the strength of every claim; medians of %d after as many to warm up, seed %d.%n%n",
                rounds, seed);
        System.out.println("| claims | a tree, ms | with circles, ms | claims in circles | rounds | settled |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: | --- |");
        for (var claims : SIZES) {
            strength(claims);
        }
        System.out.printf(
                "%nContribution of each of 300 claims to one thesis: by removal %.1f ms, Shapley from %d orders %.1f ms.%n",
                median(() -> removals(RandomRoom.tree(301, seed).graph())),
                Sampling.USUAL.orders(),
                median(() -> Weighing.of(RandomRoom.tree(301, seed).graph(), Gradual.QUADRATIC_ENERGY)
                        .to(0)
                        .shapley(Sampling.USUAL)));
    }

    private void strength(int claims) {
        var tree = RandomRoom.tree(claims, seed);
        var tangle = RandomRoom.tangle(claims, seed);
        var circles = strengths(tangle).circles();
        System.out.printf(
                "| %,d | %.1f | %.1f | %,d | %d | %s |%n",
                claims,
                median(() -> strengths(tree)),
                median(() -> strengths(tangle)),
                circles.stream().mapToInt(circle -> circle.claims().length).sum(),
                circles.stream().mapToInt(Circle::rounds).max().orElse(0),
                strengths(tangle).settled() ? "yes" : "no");
    }

    private static Strengths strengths(RandomRoom room) {
        return Weighing.of(room.graph(), Gradual.QUADRATIC_ENERGY).strengths();
    }

    private static void removals(BipolarGraph graph) {
        var contributions = Weighing.of(graph, Gradual.QUADRATIC_ENERGY).to(0);
        for (var claim : contributions.contributors()) {
            contributions.removal(claim);
        }
    }

    private double median(Runnable work) {
        var millis = new double[rounds];
        for (var round = -rounds; round < rounds; round++) {
            var start = System.nanoTime();
            work.run();
            millis[Math.max(0, round)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[rounds / 2];
    }

    /** What is argued in a room: who is about whom, and how. Drawn before anything is measured. */
    private record RandomRoom(double[] base, int[] about, int[] premise, int[] second, int[] kind) {

        /** Every claim argues about an earlier one. */
        static RandomRoom tree(int claims, long seed) {
            return drawn(claims, seed, false);
        }

        /** Anything about anything. */
        static RandomRoom tangle(int claims, long seed) {
            return drawn(claims, seed, true);
        }

        private static RandomRoom drawn(int claims, long seed, boolean circles) {
            var random = new Random(seed);
            var room = new RandomRoom(
                    random.doubles(claims).toArray(),
                    new int[claims - 1],
                    new int[claims - 1],
                    new int[claims - 1],
                    random.ints(claims - 1, 0, 10).toArray());
            for (var i = 0; i < claims - 1; i++) {
                room.premise[i] = i + 1;
                room.about[i] = random.nextInt(circles ? claims : i + 1);
                room.second[i] = random.nextInt(5) > 0 ? -1 : circles ? random.nextInt(claims) : i + 1;
            }
            return room;
        }

        BipolarGraph graph() {
            var builder = BipolarGraph.builder();
            for (var score : base) {
                builder.claim(score);
            }
            for (var i = 0; i < about.length; i++) {
                var premises = second[i] < 0 ? new int[] {premise[i]} : new int[] {premise[i], second[i]};
                if (kind[i] == 0 && i > 0) {
                    builder.undercut(Math.min(i - 1, about[i]), premises);
                } else if (kind[i] < 6) {
                    builder.support(about[i], premises);
                } else {
                    builder.attack(about[i], premises);
                }
            }
            return builder.build();
        }
    }
}
