package org.storytank.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.storytank.coediting.yjs.oracle.Node;
import org.storytank.coediting.yjs.oracle.OracleFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Our engine beside Yjs on Node: the same edits, in turn, each run in a process of its own. */
final class DocumentBench {

    private static final int MODEL_EDITS = 200_000;

    private final Options options;
    private final long repetitions;
    private final long warmUps;
    private final long documents;

    DocumentBench(Options options) {
        this.options =
                options.only("trace", "seed", "edits", "repetitions", "warm-ups", "documents", "jvm", "attribution");
        repetitions = options.number("repetitions", 5);
        warmUps = options.number("warm-ups", 3);
        documents = options.number("documents", 20);
    }

    void run() throws IOException, InterruptedException {
        var file = trace();
        if (options.number("attribution", 0) > 0) {
            System.out.println(attribution(file));
            return;
        }
        var ours = new Runs();
        var yjs = new Runs();
        for (var i = 0; i < repetitions; i++) {
            ours.add(both(child(engine("speed", file, warmUps)), child(engine("memory", file, documents))));
            yjs.add(both(child(node("speed", file, warmUps)), child(node("memory", file, documents))));
            System.err.printf("  repetition %d of %d done%n", i + 1, repetitions);
        }
        requireSame(ours, yjs);
        System.out.println(DocumentTable.of(ours, yjs, settings()));
    }

    /** {@code --attribution 1}: what it costs to know who wrote what, instead of the comparison with Yjs. */
    private String attribution(Path file) throws IOException, InterruptedException {
        var runs = new Runs();
        for (var i = 0; i < repetitions; i++) {
            runs.add(child(engine("attribution", file, warmUps)));
            System.err.printf("  repetition %d of %d done%n", i + 1, repetitions);
        }
        var updates = runs.median("updates");
        return """
                %d repetitions, medians, each in a process of its own after %d untimed passes: every edit one update, taken as the server takes it: decoded, checked against the schema, what is new in it found, written as an entry of the log, applied.

                | | updates taken in a second |
                |---|---|
                | without who wrote what | %,.0f |
                | with it | %,.0f |

                Attribution costs %.1f %% more time. The snapshot of %,.0f bytes has a ledger of %,.0f bytes and %,.0f bytes of deleted words beside it.
                """.formatted(
                        repetitions,
                        warmUps,
                        updates / runs.median("without") * 1e3,
                        updates / runs.median("with") * 1e3,
                        100 * (runs.median("with") / runs.median("without") - 1),
                        runs.median("snapshot"),
                        runs.median("ledger"),
                        runs.median("deletedWords"));
    }

    private Path trace() throws IOException {
        if (options.text("trace").isPresent()) {
            return Path.of(options.text("trace").get()).toAbsolutePath();
        }
        var file = Files.createTempFile("writing", ".json.gz");
        file.toFile().deleteOnExit();
        WritingModel.trace(options.number("seed", 1), (int) options.number("edits", MODEL_EDITS))
                .write(file);
        return file;
    }

    private List<String> engine(String what, Path file, long count) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "-cp", System.getProperty("java.class.path")));
        options.text("jvm").ifPresent(flags -> command.addAll(List.of(flags.split(" "))));
        command.addAll(List.of(DocumentRun.class.getName(), what, file.toString(), String.valueOf(count)));
        return command;
    }

    private static List<String> node(String what, Path file, long count) {
        return List.of(
                Node.path().toString(),
                "--expose-gc",
                OracleFolder.path().resolve("bench/document.cjs").toString(),
                what,
                file.toString(),
                String.valueOf(count));
    }

    private static JsonNode both(JsonNode speed, JsonNode memory) {
        return ((ObjectNode) speed).setAll((ObjectNode) memory);
    }

    private static JsonNode child(List<String> command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException("%s ended with %d".formatted(command, process.exitValue()));
        }
        return JsonMapper.shared().readTree(said);
    }

    /** Nothing is compared that did not do the same work. */
    private static void requireSame(Runs ours, Runs yjs) {
        for (var what : List.of("exact", "hash", "updates", "updateBytes", "state")) {
            if (!ours.text(what).equals(yjs.text(what))) {
                throw new AssertionError(
                        "'%s' differs: ours %s, Yjs %s".formatted(what, ours.text(what), yjs.text(what)));
            }
        }
        if (!ours.text("exact").equals("true")) {
            throw new AssertionError("Neither text is the trace's end.");
        }
    }

    private String settings() throws IOException {
        return """
                %s; %d alternating repetitions, medians (least–most), each in a process of its own after %d untimed passes. \
                Java %s (%s), %s; Node %s with --expose-gc; %d processors. Memory: %d documents loaded and read once, \
                heap after collection.""".formatted(
                        options.text("trace")
                                .map(trace -> "Trace " + Path.of(trace).getFileName())
                                .orElse("Model of a person writing, seed %d".formatted(options.number("seed", 1))),
                        repetitions,
                        warmUps,
                        Runtime.version(),
                        System.getProperty("java.vm.name"),
                        options.text("jvm").map(flags -> "flags " + flags).orElse("default flags"),
                        nodeVersion(),
                        Runtime.getRuntime().availableProcessors(),
                        documents);
    }

    private static String nodeVersion() throws IOException {
        var process = new ProcessBuilder(Node.path().toString(), "--version").start();
        return new String(process.getInputStream().readAllBytes()).strip();
    }
}
