package org.storytank.bench;

import java.util.Locale;

/** The document bench as a Markdown table. */
final class DocumentTable {

    private final Runs ours;
    private final Runs yjs;
    private final StringBuilder table = new StringBuilder();

    private DocumentTable(Runs ours, Runs yjs) {
        this.ours = ours;
        this.yjs = yjs;
    }

    static String of(Runs ours, Runs yjs, String settings) {
        return new DocumentTable(ours, yjs).write(settings);
    }

    private String write(String settings) {
        table.append(settings).append("\n\n");
        table.append("| | our engine | Yjs 13 on Node | ratio |\n|---|---|---|---|\n");
        var edits = ours.median("updates");
        perSecond("edits written, one update each", "edits", edits);
        perSecond("the same, first pass of a fresh process", "firstEdits", edits);
        perSecond("updates received, one by one", "receive", edits);
        millis("load the state", "load");
        millis("load the state and read the text", "loadAndRead");
        millis("encode the state", "encode");
        millis("merge 10,000 small updates", "merge");
        kilobytes("memory of the loaded document", "memory");
        line(
                "state, V1 bytes (the same)",
                "%,.0f".formatted(ours.median("state")),
                "%,.0f".formatted(yjs.median("state")),
                "");
        return table.toString();
    }

    private void perSecond(String name, String measured, double count) {
        line(
                name,
                "%,.0f/s (%,.0f–%,.0f)"
                        .formatted(
                                count / ours.median(measured) * 1e3,
                                count / ours.most(measured) * 1e3,
                                count / ours.least(measured) * 1e3),
                "%,.0f/s (%,.0f–%,.0f)"
                        .formatted(
                                count / yjs.median(measured) * 1e3,
                                count / yjs.most(measured) * 1e3,
                                count / yjs.least(measured) * 1e3),
                times(yjs.median(measured) / ours.median(measured)));
    }

    private void millis(String name, String measured) {
        line(name, millis(ours, measured), millis(yjs, measured), times(yjs.median(measured) / ours.median(measured)));
    }

    private static String millis(Runs runs, String measured) {
        return "%.2f ms (%.2f–%.2f)".formatted(runs.median(measured), runs.least(measured), runs.most(measured));
    }

    private void kilobytes(String name, String measured) {
        line(
                name,
                kilobytes(ours, measured),
                kilobytes(yjs, measured),
                times(yjs.median(measured) / ours.median(measured)));
    }

    private static String kilobytes(Runs runs, String measured) {
        return "%,.0f kB (%,.0f–%,.0f)"
                .formatted(runs.median(measured) / 1e3, runs.least(measured) / 1e3, runs.most(measured) / 1e3);
    }

    private static String times(double ratio) {
        return "%.2f×".formatted(ratio);
    }

    private void line(String name, String first, String second, String ratio) {
        table.append("| %s | %s | %s | %s |\n".formatted(name, first, second, ratio));
    }

    static {
        Locale.setDefault(Locale.ROOT);
    }
}
