package org.storytank.bench;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.live.Attribution;
import org.storytank.coediting.yjs.Updates;
import org.storytank.coediting.yjs.YDoc;
import tools.jackson.databind.json.JsonMapper;

/** One run of the document bench with our engine, in a process of its own; src/test/js/bench/document.cjs is its twin. */
public final class DocumentRun {

    /** How often a piece runs unmeasured for each time that it is measured: a server has run for long. */
    private static final int WARM_UPS = 6;

    private final Trace trace;
    private final Map<String, Object> result = new LinkedHashMap<>();

    /** Keeps the optimiser from leaving work out whose answer nobody reads. */
    private @Nullable Object seen;

    private DocumentRun(Trace trace) {
        this.trace = trace;
    }

    /** {@code speed TRACE WARM-UPS}, {@code memory TRACE DOCUMENTS} or {@code attribution TRACE WARM-UPS} */
    public static void main(String[] args) throws Exception {
        var run = new DocumentRun(Trace.read(Path.of(args[1])));
        switch (args[0]) {
            case "speed" -> run.measureSpeed(Integer.parseInt(args[2]));
            case "memory" -> run.measureMemory(Integer.parseInt(args[2]));
            case "attribution" -> run.measureAttribution(Integer.parseInt(args[2]));
            default ->
                throw new WrongOption("'%s' is not a run; there are speed, memory and attribution".formatted(args[0]));
        }
        System.out.println(JsonMapper.shared().writeValueAsString(run.result));
    }

    private void measureSpeed(int warmUps) throws Exception {
        result.put("firstEdits", millis(() -> write(_ -> {})));
        for (var i = 1; i < warmUps; i++) {
            write(_ -> {});
        }
        result.put("edits", millis(() -> write(_ -> {})));
        measureExchange();
    }

    private void measureExchange() throws Exception {
        var updates = new ArrayList<byte[]>();
        var doc = write(updates::add);
        var state = doc.encode();
        result.put("updates", updates.size());
        result.put(
                "updateBytes",
                updates.stream().mapToLong(update -> update.length).sum());
        result.put("state", state.length);
        result.put(
                "hash",
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(state)));
        result.put("exact", doc.text("t").toString().equals(trace.end()));

        receive(updates);
        result.put("receive", millis(() -> receive(updates)));
        result.put("encode", repeated(25, doc::encode));
        result.put("load", repeated(25, () -> load(state)));
        result.put("loadAndRead", repeated(25, () -> load(state).text("t").toString()));
        var small = List.copyOf(updates.subList(0, Math.min(10_000, updates.size())));
        result.put("merge", repeated(5, () -> Updates.merge(small)));
    }

    /** The same updates as the server takes them in, with and without finding out who wrote what. */
    private void measureAttribution(int warmUps) {
        var updates = new ArrayList<byte[]>();
        write("text", updates::add);
        for (var i = 0; i < warmUps; i++) {
            seen = Attribution.without(updates);
            seen = Attribution.with(updates, 1);
        }
        result.put("updates", updates.size());
        result.put("without", millis(() -> Attribution.without(updates)));
        result.put("with", millis(() -> Attribution.with(updates, 1)));
        var sizes = Attribution.sizes(updates, 1);
        result.put("snapshot", sizes.get(0));
        result.put("ledger", sizes.get(1));
        result.put("deletedWords", sizes.get(2));
    }

    private void measureMemory(int documents) {
        var state = write(_ -> {}).encode();
        var kept = new ArrayList<YDoc>(documents);
        var before = 0L;
        // The first documents only bring the classes of the run into the heap.
        for (var i = -5; i < documents; i++) {
            if (i == 0) {
                kept.clear();
                before = heap();
            }
            // Its own bytes, because a document may keep what it was loaded from.
            var loaded = load(state.clone());
            seen = loaded.text("t").toString();
            seen = null;
            kept.add(loaded);
        }
        result.put("memory", (heap() - before) / (double) kept.size());
    }

    /** Every edit for itself; each makes one update, as it would be sent. */
    private YDoc write(Consumer<byte[]> updates) {
        return write("t", updates);
    }

    private YDoc write(String root, Consumer<byte[]> updates) {
        var doc = new YDoc(1, true);
        var text = doc.text(root);
        doc.onUpdate((update, _) -> updates.accept(update));
        trace.write(text);
        return doc;
    }

    private static YDoc receive(List<byte[]> updates) {
        var doc = new YDoc();
        updates.forEach(doc::apply);
        return doc;
    }

    private static YDoc load(byte[] state) {
        var doc = new YDoc();
        doc.apply(state);
        return doc;
    }

    private static long heap() {
        for (var i = 0; i < 4; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private double millis(Supplier<?> act) {
        var start = System.nanoTime();
        seen = act.get();
        return (System.nanoTime() - start) / 1e6;
    }

    private double repeated(int times, Supplier<?> act) {
        for (var i = 0; i < WARM_UPS * times; i++) {
            seen = act.get();
        }
        var took = new ArrayList<Double>();
        for (var i = 0; i < times; i++) {
            took.add(millis(act));
        }
        took.sort(null);
        return took.get(times / 2);
    }
}
