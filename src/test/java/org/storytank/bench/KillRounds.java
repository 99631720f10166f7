package org.storytank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.util.FileSystemUtils;
import org.storytank.coediting.Typist;

/**
 * Somebody types, the server is killed (-9) in mid-sentence and started again, round after round: is every character there that was
 * acknowledged? Says how long acknowledgements took. One argument: how many rounds (20).
 */
public final class KillRounds {

    private static final int CHARACTERS_A_ROUND = 200;
    private static final int UNDER_WAY = 4;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzéèà ";

    /** Starts the server on a folder. */
    interface Start {
        MortalServer on(Path data) throws IOException;
    }

    private final Start start;
    private final Random random;
    private final List<Long> latencies = new ArrayList<>();
    private String acknowledged = "";
    private int missing;

    private KillRounds(Start start, long seed) {
        this.start = start;
        this.random = new Random(seed);
    }

    /** @param acknowledged characters over all rounds @param missing of them, after a restart @param p95Millis of acknowledgements */
    public record Result(int rounds, int acknowledged, int missing, double p50Millis, double p95Millis) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var rounds = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
        var result = run(MortalServer::startClasses, rounds, System.nanoTime());
        System.out.printf(
                "%d rounds, killed with -9 in each: %,d characters acknowledged, %d of them missing; acknowledged after %.0f ms (p50), %.0f ms (p95)%n",
                result.rounds(), result.acknowledged(), result.missing(), result.p50Millis(), result.p95Millis());
        System.exit(result.missing() == 0 ? 0 : 1);
    }

    static Result run(Start start, int rounds, long seed) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("storytank-kill");
        try {
            return new KillRounds(start, seed).run(rounds, data);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private Result run(int rounds, Path data) throws IOException, InterruptedException {
        for (var round = 0; round < rounds; round++) {
            try (var server = start.on(data)) {
                typeUntilKilled(server);
            }
        }
        try (var server = start.on(data)) {
            check(new Typist(server.address(), true, server.clientId()).sync().text());
        }
        latencies.sort(null);
        return new Result(rounds, acknowledged.length(), missing, percentile(50), percentile(95));
    }

    private void typeUntilKilled(MortalServer server) throws InterruptedException {
        var typist = new Typist(server.address(), true, server.clientId()).sync();
        // The first change frame is the answer to what the server lacks.
        typist.awaitSent(1);
        var there = typist.text();
        check(there);
        var typed = new StringBuilder();
        var enough = CHARACTERS_A_ROUND + random.nextInt(50);
        while (typist.stored() - 1 < enough && typist.awaitUnderWay(UNDER_WAY)) {
            type(typist, typed);
        }
        for (var i = 0; i < UNDER_WAY; i++) {
            type(typist, typed);
        }
        server.kill();
        typist.closeCode();
        latencies.addAll(typist.latencies());
        acknowledged = there + typed.substring(0, (int) typist.stored() - 1);
    }

    private void type(Typist typist, StringBuilder typed) {
        var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        typed.append(letter);
        typist.append(String.valueOf(letter));
    }

    /** What was acknowledged stands at the beginning; what was on its way when the server died may follow. */
    private void check(String text) {
        for (var i = 0; i < acknowledged.length(); i++) {
            if (i >= text.length() || text.charAt(i) != acknowledged.charAt(i)) {
                missing++;
            }
        }
    }

    private double percentile(int percent) {
        return latencies.isEmpty() ? 0 : latencies.get((latencies.size() - 1) * percent / 100) / 1e6;
    }
}
