package org.storytank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our live server beside y-websocket and Hocuspocus: the same load generator, each in turn, in one run, alternating repetitions,
 * medians, after a warm-up. All three keep what is written: ours stores before it sends on, the others after.
 */
public final class SyncBench {

    private static final List<String> CASES =
            List.of("one-document", "many-documents", "cursors", "cold-join", "reconnect-storm");
    private static final String MEMORY = "memory";
    /** A server that stood still first does what its own clocks missed: that is nobody's load. */
    private static final int SETTLE_MILLIS = 2_000;

    private static final Path SCRIPTS = Path.of("src", "test", "js", "sync").toAbsolutePath();

    private final Path work;
    private final int repetitions;
    private final int seconds;
    private final int warmUpSeconds;
    private final List<String> cases;
    private final Map<String, List<JsonNode>> results = new LinkedHashMap<>();

    private SyncBench(Path work, int repetitions, int seconds, int warmUpSeconds, List<String> cases) {
        this.work = work;
        this.repetitions = repetitions;
        this.seconds = seconds;
        this.warmUpSeconds = warmUpSeconds;
        this.cases = cases;
    }

    /** @param arguments {@code [--repetitions 5] [--seconds 15] [--warm-up 120] [--case NAME]…} */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int repetitions = 5;
        int seconds = 15;
        int warmUpSeconds = 120;
        var cases = new ArrayList<String>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--repetitions" -> repetitions = Integer.parseInt(arguments[i + 1]);
                case "--seconds" -> seconds = Integer.parseInt(arguments[i + 1]);
                case "--warm-up" -> warmUpSeconds = Integer.parseInt(arguments[i + 1]);
                case "--case" -> cases.add(arguments[i + 1]);
                default ->
                    throw new IllegalArgumentException(
                            "Unknown option %s. Allowed: --repetitions, --seconds, --warm-up, --case."
                                    .formatted(arguments[i]));
            }
        }
        var bench = new SyncBench(
                Files.createTempDirectory("storytank-bench-sync"),
                repetitions,
                seconds,
                warmUpSeconds,
                cases.isEmpty() ? CASES : cases);
        bench.run();
        System.out.println(SyncTable.of(bench.results));
    }

    private void run() throws IOException, InterruptedException {
        var servers = new EnumMap<Rival, RivalServer>(Rival.class);
        try {
            for (var rival : Rival.values()) {
                servers.put(rival, start(rival));
            }
            for (var rival : Rival.values()) {
                prepare(rival, servers.get(rival));
            }
            for (int repetition = 0; repetition < repetitions; repetition++) {
                for (var name : cases) {
                    for (var rival : Rival.values()) {
                        measure(rival, servers.get(rival), name, repetition);
                    }
                }
            }
        } finally {
            servers.values().forEach(RivalServer::close);
        }
    }

    private RivalServer start(Rival rival) throws IOException, InterruptedException {
        var folder = Files.createDirectories(work.resolve(rival.name()));
        var server = rival.start(SCRIPTS, folder, documents());
        server.standStill();
        return server;
    }

    /** The documents of all measurements: every one has its own. */
    private List<String> documents() {
        var documents = new ArrayList<>(List.of(MEMORY + ":200"));
        for (var name : cases) {
            documents.add(warmUp(name) + howMany(name));
            for (int repetition = 0; repetition < repetitions; repetition++) {
                documents.add(prefix(name, repetition) + howMany(name));
            }
        }
        return documents;
    }

    private static String howMany(String name) {
        return name.equals("many-documents") ? ":200" : ":1";
    }

    private static String prefix(String name, int repetition) {
        return name + "-" + repetition;
    }

    private static String warmUp(String name) {
        return "warm-up-" + name;
    }

    /**
     * Memory is measured first, as nothing else has grown yet; then the server does for a while, unmeasured, what it will be measured at: servers run for
     * weeks, and what their compilers do in the first minute is nobody's load.
     */
    private void prepare(Rival rival, RivalServer server) throws IOException, InterruptedException {
        server.goOn();
        note(rival, MEMORY, load(rival, server, MEMORY, MEMORY, seconds));
        rival.warmUp(server);
        for (var name : cases) {
            System.err.println(rival + " warm-up: " + load(rival, server, name, warmUp(name), warmUpSeconds));
        }
        server.standStill();
    }

    /** The others stand still meanwhile. */
    private void measure(Rival rival, RivalServer server, String name, int repetition)
            throws IOException, InterruptedException {
        server.goOn();
        Thread.sleep(SETTLE_MILLIS);
        note(rival, name, load(rival, server, name, prefix(name, repetition), seconds));
        server.standStill();
    }

    private void note(Rival rival, String name, String line) {
        System.err.println(rival + " " + line);
        results.computeIfAbsent(name + "\t" + rival.label(), key -> new ArrayList<>())
                .add(JsonMapper.shared().readTree(line));
    }

    private String load(Rival rival, RivalServer server, String name, String prefix, int seconds)
            throws IOException, InterruptedException {
        var order = new LinkedHashMap<String, Object>();
        order.put("wire", rival.wire());
        order.put("base", server.base());
        order.put("case", name);
        order.put("seconds", seconds);
        order.put("pid", server.pid());
        order.put("prefix", prefix);
        order.put("paper", paper().toString());
        server.tickets().ifPresent(file -> order.put("tokens", file.toString()));
        return load(order);
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
