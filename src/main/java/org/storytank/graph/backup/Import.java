package org.storytank.graph.backup;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** The content of an archive on its way into a graph that is empty but for its indexes. */
final class Import {

    private static final int ROWS = 1_000;
    private static final int CHARACTERS = 2_000_000;

    private static final String NODES = """
            UNWIND $rows AS row
            CREATE (node:$(row.labels))
            SET node = row.properties
            RETURN row.place AS place, elementId(node) AS id
            """;

    private static final String RELATIONSHIPS = """
            UNWIND $rows AS row
            MATCH (from) WHERE elementId(from) = row.from
            MATCH (to) WHERE elementId(to) = row.to
            CREATE (from)-[relationship:$(row.type)]->(to)
            SET relationship = row.properties
            """;

    // Read at the next start: what people's browsers kept since then may come back.
    private static final String RESTORED =
            "CREATE (:Restoration {at: $at, madeAt: $madeAt, nodes: $nodes, relationships: $relationships})";

    /** Where it goes: one transaction for all, or one for each batch. */
    interface Target {
        List<Record> run(String cypher, Map<String, Object> parameters);
    }

    private final Archive archive;
    private final Target target;
    private final String[] ids;
    private List<Map<String, Object>> rows = new ArrayList<>();
    private int characters;

    private Import(Archive archive, Target target) {
        this.archive = archive;
        this.target = target;
        this.ids = new String[Math.toIntExact(archive.manifest().nodes())];
    }

    /** @param now when it is a restore; null when the database is only made anew */
    static void run(Archive archive, Target target, @Nullable Instant now) throws IOException {
        new Import(archive, target).run(now);
    }

    private void run(@Nullable Instant now) throws IOException {
        var place = new int[1];
        archive.lines(Manifest.NODES, line -> add(NODES, node(line, place[0]++)));
        flush(NODES);
        archive.lines(Manifest.RELATIONSHIPS, line -> add(RELATIONSHIPS, relationship(line)));
        flush(RELATIONSHIPS);
        if (now != null) {
            note(now);
        }
    }

    private void note(Instant now) {
        var manifest = archive.manifest();
        target.run(
                RESTORED,
                Map.of(
                        "at", now.atZone(java.time.ZoneOffset.UTC),
                        "madeAt", manifest.moment().atZone(java.time.ZoneOffset.UTC),
                        "nodes", manifest.nodes(),
                        "relationships", manifest.relationships()));
    }

    private static Map<String, Object> node(Map<?, ?> line, int place) {
        return Map.of("place", place, "labels", line.get("labels"), "properties", properties(line));
    }

    private Map<String, Object> relationship(Map<?, ?> line) {
        return Map.of(
                "from",
                ids[(Integer) line.get("from")],
                "to",
                ids[(Integer) line.get("to")],
                "type",
                line.get("type"),
                "properties",
                properties(line));
    }

    private static Map<String, Object> properties(Map<?, ?> line) {
        return Typed.fromJson((Map<?, ?>) line.get("properties"));
    }

    private void add(String cypher, Map<String, Object> row) {
        rows.add(row);
        characters += weight(row.get("properties"));
        if (rows.size() >= ROWS || characters >= CHARACTERS) {
            flush(cypher);
        }
    }

    private static int weight(Object value) {
        return switch (value) {
            case String text -> text.length();
            case byte[] bytes -> bytes.length;
            case Map<?, ?> map -> map.values().stream().mapToInt(Import::weight).sum();
            case List<?> list -> list.stream().mapToInt(Import::weight).sum();
            default -> 8;
        };
    }

    private void flush(String cypher) {
        if (rows.isEmpty()) {
            return;
        }
        for (var row : target.run(cypher, Map.of("rows", rows))) {
            if (row.containsKey("place")) {
                ids[row.get("place").asInt()] = row.get("id").asString();
            }
        }
        rows = new ArrayList<>();
        characters = 0;
    }
}
