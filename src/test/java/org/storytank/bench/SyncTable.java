package org.storytank.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The medians of all repetitions as a Markdown table, one row a case and server. */
final class SyncTable {

    private static final String HEAD = """
            | case | server | p50 ms | p95 ms | p99 ms | lost | CPU µs per delivery (or s) | the same in the end |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private static final String MEMORY_HEAD = """


            | server | memory idle MB | KB per connection | KB per document | MB then |
            | --- | --- | --- | --- | --- |
            """;

    private SyncTable() {}

    /** @param results by "case TAB server" */
    static String of(Map<String, List<JsonNode>> results) {
        return HEAD
                + results.entrySet().stream()
                        .filter(entry -> !entry.getKey().startsWith("memory"))
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n"))
                + MEMORY_HEAD
                + results.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("memory"))
                        .map(entry -> memoryRow(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static String memoryRow(String key, List<JsonNode> runs) {
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        key.split("\t")[1],
                        median(runs, "megabytesIdle", "%.0f"),
                        median(runs, "kilobytesPerConnection", "%.0f"),
                        median(runs, "kilobytesPerDocument", "%.0f"),
                        median(runs, "megabytesEnd", "%.0f"));
    }

    private static String row(String key, List<JsonNode> runs) {
        var cpu = runs.getFirst().has("cpuMicrosPerDelivery")
                ? median(runs, "cpuMicrosPerDelivery", "%.1f µs")
                : median(runs, "cpuSeconds", "%.2f s");
        return "| %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        key.split("\t")[0],
                        key.split("\t")[1],
                        median(runs, "p50", "%.1f"),
                        median(runs, "p95", "%.1f"),
                        median(runs, "p99", "%.1f"),
                        median(runs, "lost", "%.0f"),
                        cpu,
                        same(runs));
    }

    private static String same(List<JsonNode> runs) {
        return runs.getFirst().has("coldJoinerReadsTheSame")
                ? String.valueOf(runs.stream()
                        .allMatch(run -> run.path("coldJoinerReadsTheSame").asBoolean()))
                : "–";
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
