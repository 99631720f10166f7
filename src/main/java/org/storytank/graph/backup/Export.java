package org.storytank.graph.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything in the graph, written as a backup: a zip of {@code nodes.jsonl}, {@code relationships.jsonl} (nodes are counted from 0 in the
 * order of their lines) and {@code manifest.json}. It is of one moment only while nobody writes.
 */
final class Export {

    // An unused link that makes somebody host would work again after a restore; the place prints a new one when it
    // needs it.
    private static final Set<String> LEFT_OUT = Set.of("HostLink");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Transaction graph;
    private final ZipOutputStream zip;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Long> labels = new HashMap<>();
    private final Map<String, String> migrations = new HashMap<>();
    private final Map<String, String> checksums = new HashMap<>();
    private long relationships;

    private Export(Transaction graph, ZipOutputStream zip) {
        this.graph = graph;
        this.zip = zip;
    }

    static Manifest write(Driver driver, OutputStream out, Instant now) throws IOException {
        var reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        var zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16), UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        try (var session = driver.session(reading);
                var graph = session.beginTransaction()) {
            var manifest = new Export(graph, zip).write(now);
            zip.finish();
            zip.flush();
            return manifest;
        }
    }

    private Manifest write(Instant now) throws IOException {
        entry(Manifest.NODES, this::nodes);
        entry(Manifest.RELATIONSHIPS, this::relationships);
        var manifest = new Manifest(
                Manifest.FORMAT,
                Version.ofThis(),
                now.truncatedTo(ChronoUnit.SECONDS).toString(),
                migrations,
                places.size(),
                relationships,
                labels,
                checksums);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.toJson());
        zip.closeEntry();
        return manifest;
    }

    private interface Lines {
        void writeTo(OutputStream out) throws IOException;
    }

    private void entry(String name, Lines lines) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = Checksum.digest();
        var out = new BufferedOutputStream(new DigestOutputStream(zip, digest), 1 << 16);
        lines.writeTo(out);
        out.flush();
        zip.closeEntry();
        checksums.put(name, Checksum.of(digest));
    }

    private void nodes(OutputStream out) throws IOException {
        var found = graph.run("MATCH (n) RETURN n");
        while (found.hasNext()) {
            var node = found.next().get("n").asNode();
            var worn = new ArrayList<String>();
            node.labels().forEach(worn::add);
            if (worn.stream().noneMatch(LEFT_OUT::contains)) {
                places.put(node.elementId(), places.size());
                worn.forEach(label -> labels.merge(label, 1L, Long::sum));
                noteMigration(node, worn);
                write(out, node, worn);
            }
        }
    }

    private void noteMigration(Node node, List<String> worn) {
        if (worn.contains("Migration")) {
            migrations.put(node.get("name").asString(), node.get("fingerprint").asString());
        }
    }

    private static void write(OutputStream out, Node node, List<String> worn) throws IOException {
        var line = new LinkedHashMap<String, Object>();
        line.put("labels", worn);
        try {
            line.put("properties", Typed.toJson(node.asMap()));
        } catch (IllegalArgumentException unknown) {
            throw new NotBackedUp("A node that is %s cannot be backed up: %s".formatted(worn, unknown.getMessage()));
        }
        line(out, line);
    }

    private void relationships(OutputStream out) throws IOException {
        var found = graph.run("MATCH ()-[r]->() RETURN r");
        while (found.hasNext()) {
            var relationship = found.next().get("r").asRelationship();
            var from = places.get(relationship.startNodeElementId());
            var to = places.get(relationship.endNodeElementId());
            if (from != null && to != null) {
                write(out, relationship, from, to);
                relationships++;
            }
        }
    }

    private static void write(OutputStream out, Relationship relationship, int from, int to) throws IOException {
        var line = new LinkedHashMap<String, Object>();
        line.put("from", from);
        line.put("to", to);
        line.put("type", relationship.type());
        line.put("properties", Typed.toJson(relationship.asMap()));
        line(out, line);
    }

    private static void line(OutputStream out, Map<String, Object> line) throws IOException {
        out.write(JSON.writeValueAsBytes(line));
        out.write('\n');
    }
}
