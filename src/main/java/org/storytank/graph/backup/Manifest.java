package org.storytank.graph.backup;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself.
 *
 * @param format of the file; this Story Tank reads and writes {@link #FORMAT}
 * @param storytank the version that made it
 * @param madeAt the moment of which it tells
 * @param migrations the graph's changes that had been applied, each with its fingerprint
 * @param labels how many nodes wear each label
 * @param checksums SHA-256 of each other entry, before compression
 */
record Manifest(
        int format,
        String storytank,
        String madeAt,
        Map<String, String> migrations,
        long nodes,
        long relationships,
        Map<String, Long> labels,
        Map<String, String> checksums) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    static final String NODES = "nodes.jsonl";
    static final String RELATIONSHIPS = "relationships.jsonl";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Manifest {
        migrations = new TreeMap<>(migrations);
        labels = new TreeMap<>(labels);
        checksums = new TreeMap<>(checksums);
    }

    byte[] toJson() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest read(byte[] json) {
        return JSON.readValue(json, Manifest.class);
    }

    Instant moment() {
        return Instant.parse(madeAt);
    }

    @Override
    public String toString() {
        return "%,d nodes, %,d relationships of %s".formatted(nodes, relationships, madeAt);
    }
}
