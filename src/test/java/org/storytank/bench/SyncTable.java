package org.storytank.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The medians of all repetitions as a Markdown table, one row a case and server. */
final class SyncTable {

    private static final String HEAD = """
            | case | server | p50 ms | p95 ms | p99 ms | lost | CPU µs per delivery (or s) | memory MB at the end | MB per connection |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private SyncTable() {}

    /** @param results by "case TAB server" */
    static String of(Map<String, List<JsonNode>> results) {
        return HEAD
                + results.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static String row(String key, List<JsonNode> runs) {
        var cpu = runs.getFirst().has("cpuMicrosPerDelivery")
                ? median(runs, "cpuMicrosPerDelivery", "%.1f µs")
                : median(runs, "cpuSeconds", "%.2f s");
        return "| %s | %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        key.split("\t")[0],
                        key.split("\t")[1],
                        median(runs, "p50", "%.1f"),
                        median(runs, "p95", "%.1f"),
                        median(runs, "p99", "%.1f"),
                        median(runs, "lost", "%.0f"),
                        cpu,
                        median(runs, "megabytesEnd", "%.0f"),
                        median(runs, "megabytesPerConnection", "%.3f"));
    }

    private static String median(List<JsonNode> runs, String field, String format) {
        var values = runs.stream()
                .filter(run -> run.path(field).isNumber())
                .mapToDouble(run -> run.path(field).asDouble())
                .sorted()
                .toArray();
        return values.length == 0 ? "–" : String.format(Locale.ROOT, format, values[values.length / 2]);
    }
}
