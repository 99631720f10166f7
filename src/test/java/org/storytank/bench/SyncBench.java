package org.storytank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our live server beside y-websocket and Hocuspocus: the same load generator, each in turn, in one run, alternating repetitions,
 * medians. All three keep what is written: ours stores before it sends on, the others after.
 */
public final class SyncBench {

    private static final List<String> CASES =
            List.of("one-document", "many-documents", "cursors", "cold-join", "reconnect-storm");
    private static final Path SCRIPTS = Path.of("src", "test", "js", "sync").toAbsolutePath();

    private final Path work;
    private final int repetitions;
    private final int seconds;
    private final List<String> cases;
    private final Map<String, List<JsonNode>> results = new LinkedHashMap<>();

    private SyncBench(Path work, int repetitions, int seconds, List<String> cases) {
        this.work = work;
        this.repetitions = repetitions;
        this.seconds = seconds;
        this.cases = cases;
    }

    /** @param arguments {@code [--repetitions 5] [--seconds 15] [--case NAME]…} */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int repetitions = 5;
        int seconds = 15;
        var cases = new ArrayList<String>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--repetitions" -> repetitions = Integer.parseInt(arguments[i + 1]);
                case "--seconds" -> seconds = Integer.parseInt(arguments[i + 1]);
                case "--case" -> cases.add(arguments[i + 1]);
                default ->
                    throw new IllegalArgumentException(
                            "Unknown option %s. Allowed: --repetitions, --seconds, --case.".formatted(arguments[i]));
            }
        }
        var bench = new SyncBench(
                Files.createTempDirectory("storytank-bench-sync"),
                repetitions,
                seconds,
                cases.isEmpty() ? CASES : cases);
        bench.run();
        System.out.println(SyncTable.of(bench.results));
    }

    private void run() throws IOException, InterruptedException {
        for (int repetition = 0; repetition < repetitions; repetition++) {
            for (var name : cases) {
                for (var rival : Rival.values()) {
                    measure(rival, name, repetition);
                }
            }
        }
    }

    /** A fresh server on a fresh folder for every measurement, so that none pays for the one before. */
    private void measure(Rival rival, String name, int repetition) throws IOException, InterruptedException {
        var folder = Files.createDirectories(work.resolve(rival + "-" + name + "-" + repetition));
        var prefix = "bench";
        try (var server = rival.start(SCRIPTS, folder, prefix, name.equals("many-documents") ? 200 : 1)) {
            var order = new LinkedHashMap<String, Object>();
            order.put("wire", rival.wire());
            order.put("base", server.base());
            order.put("case", name);
            order.put("seconds", seconds);
            order.put("pid", server.pid());
            order.put("prefix", prefix);
            order.put("paper", paper().toString());
            server.tickets().ifPresent(file -> order.put("tokens", file.toString()));
            var line = load(order);
            System.err.printf("%s %s %d: %s%n", rival, name, repetition + 1, line);
            results.computeIfAbsent(name + "\t" + rival.label(), key -> new ArrayList<>())
                    .add(JsonMapper.shared().readTree(line));
        }
    }

    /** The bytes of a document with a long past, made once by real Yjs. */
    private Path paper() throws IOException, InterruptedException {
        var file = work.resolve("paper.bin");
        if (!Files.exists(file)) {
            var trace = Path.of("..", "shared", "data", "traces", "automerge-paper.json.gz")
                    .toAbsolutePath();
            var command = new ArrayList<>(List.of("node", "paper.mjs", file.toString()));
            if (Files.exists(trace)) {
                command.add(trace.toString());
            }
            new ProcessBuilder(command)
                    .directory(SCRIPTS.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
        return file;
    }

    private String load(Map<String, Object> order) throws IOException, InterruptedException {
        var process = new ProcessBuilder("node", "load.mjs", JsonMapper.shared().writeValueAsString(order))
                .directory(SCRIPTS.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = process.inputReader().lines().collect(Collectors.toList());
        if (process.waitFor() != 0 || lines.isEmpty()) {
            throw new IllegalStateException("The load generator failed for " + order.get("case"));
        }
        return lines.getLast();
    }
}
