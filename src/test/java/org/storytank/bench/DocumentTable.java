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
        table.append(format(
                "\nBoth ended with the same state of %,.0f bytes (V1) and the same text.\n", ours.median("state")));
        return table.toString();
    }

    private void perSecond(String name, String measured, double count) {
        line(name, perSecond(ours, measured, count), perSecond(yjs, measured, count), measured);
    }

    private static String perSecond(Runs runs, String measured, double count) {
        return format(
                "%,.0f/s (%,.0f–%,.0f)",
                count / runs.median(measured) * 1e3,
                count / runs.most(measured) * 1e3,
                count / runs.least(measured) * 1e3);
    }

    private void millis(String name, String measured) {
        line(name, millis(ours, measured), millis(yjs, measured), measured);
    }

    private static String millis(Runs runs, String measured) {
        return format("%.2f ms (%.2f–%.2f)", runs.median(measured), runs.least(measured), runs.most(measured));
    }

    private void kilobytes(String name, String measured) {
        line(name, kilobytes(ours, measured), kilobytes(yjs, measured), measured);
    }

    private static String kilobytes(Runs runs, String measured) {
        return format(
                "%,.0f kB (%,.0f–%,.0f)",
                runs.median(measured) / 1e3, runs.least(measured) / 1e3, runs.most(measured) / 1e3);
    }

    /** The last column: how many times more Yjs takes. */
    private void line(String name, String first, String second, String measured) {
        var ratio = format("%.2f×", yjs.median(measured) / ours.median(measured));
        table.append("| %s | %s | %s | %s |\n".formatted(name, first, second, ratio));
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
