package org.storytank.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/**
 * How long somebody waits for the first page after {@code ./storytank run}: on a fresh clone that builds first (what Maven and npm
 * download is there already), and started again later.
 */
final class StartBench {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final long rounds;
    private final HttpClient browser =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    StartBench(Options options) {
        rounds = options.only("rounds").number("rounds", 5);
    }

    void run() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("storytank-start");
        try {
            var clone = folder.resolve("clone");
            finish(new ProcessBuilder(
                    "git", "clone", "--quiet", Path.of("").toAbsolutePath().toString(), clone.toString()));
            var cold = firstPage(clone);
            System.err.printf("  fresh clone: %.1f s%n", cold);
            var warm = new ArrayList<Double>();
            for (var round = 0; round < rounds; round++) {
                warm.add(firstPage(clone));
                System.err.printf("  started again: %.1f s%n", warm.getLast());
            }
            warm.sort(null);
            System.out.printf(
                    "First page after ./storytank run: %.0f s on a fresh clone (with demo content, downloads there already), %.1f s later (median of %d, at most %.1f s)%n",
                    cold, warm.get(warm.size() / 2), rounds, warm.getLast());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** @return seconds from the command to the last byte of the home page */
    private double firstPage(Path clone) throws IOException, InterruptedException {
        var port = freePort();
        var began = System.nanoTime();
        var process = new ProcessBuilder("./storytank", "run", "--port", String.valueOf(port))
                .directory(clone.toFile())
                .redirectErrorStream(true)
                .redirectOutput(clone.resolveSibling("said.txt").toFile())
                .start();
        try {
            while (!opens(port)) {
                if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                    throw new IllegalStateException(
                            "No page came; it said: " + Files.readString(clone.resolveSibling("said.txt")));
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
            return (System.nanoTime() - began) / 1e9;
        } finally {
            process.destroy();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private boolean opens(int port) throws InterruptedException {
        var home = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/".formatted(port)))
                .timeout(Duration.ofMinutes(1))
                .build();
        try {
            return browser.send(home, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void finish(ProcessBuilder command) throws IOException, InterruptedException {
        if (command.inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("Failed: " + String.join(" ", List.copyOf(command.command())));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
