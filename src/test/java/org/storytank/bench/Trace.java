package org.storytank.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.storytank.coediting.yjs.YText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Edits of one text in the order they were made, and what came of them. Read and written in the format of
 * josephg/editing-traces ({@code txns[].patches[]} of {@code [at, deleted, inserted]}), gzipped or not.
 */
public record Trace(List<Edit> edits, String end) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static Trace read(Path file) throws IOException {
        var root = JSON.readTree(open(file));
        if (!root.path("kind").asString("sequential").equals("sequential")) {
            throw new WrongOption("%s is a concurrent trace; this bench replays sequential ones.".formatted(file));
        }
        if (!root.path("startContent").asString("").isEmpty()) {
            throw new WrongOption("%s does not start with an empty text; that is not supported.".formatted(file));
        }
        var edits = new ArrayList<Edit>();
        for (var transaction : root.get("txns")) {
            for (var patch : transaction.get("patches")) {
                edits.add(edit(patch, file));
            }
        }
        return new Trace(edits, root.get("endContent").asString());
    }

    /** Types everything into the text, edit by edit. */
    public void write(YText text) {
        edits.forEach(edit -> edit.in(text));
    }

    static Edit edit(JsonNode patch, Path file) {
        var inserted = patch.get(2).asString();
        if (inserted.codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
            // Positions of these traces count code points, ours count UTF-16 units.
            throw new WrongOption(
                    "%s inserts characters outside the basic plane; use its ascii_only variant.".formatted(file));
        }
        return new Edit(patch.get(0).asInt(), patch.get(1).asInt(), inserted);
    }

    static InputStream open(Path file) throws IOException {
        var in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    void write(Path file) throws IOException {
        var transactions = edits.stream()
                .map(edit -> new Transaction(List.of(List.of(edit.at(), edit.deleted(), edit.inserted()))))
                .toList();
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            JSON.writeValue(out, new Written("", end, transactions));
        }
    }

    private record Transaction(List<List<Object>> patches) {}

    private record Written(String startContent, String endContent, List<Transaction> txns) {}
}
