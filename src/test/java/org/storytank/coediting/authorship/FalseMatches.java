package org.storytank.coediting.authorship;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much of what people wrote would be taken for a machine's if every other passage here were one: each passage of real prose is
 * looked up in all the others. The lower the least length, the more does chance, habit and quotation match.
 */
public final class FalseMatches {

    private static final int PASSAGE = 1_000;
    private static final int[] LEAST = {20, 25, 30, 40, 60};

    /** @param source what it is taken from: a paper, a file, everything said in one conversation */
    private record Passage(String source, Normalised text, List<Fingerprints.Fingerprint> fingerprints) {}

    private final List<Passage> passages = new ArrayList<>();

    private FalseMatches() {}

    public static void measure(Path data) throws IOException {
        var matches = new FalseMatches();
        matches.read(data);
        System.out.println(matches.table());
    }

    private void read(Path data) throws IOException {
        var paper = JsonMapper.shared()
                .readTree(new GZIPInputStream(Files.newInputStream(data.resolve("traces/automerge-paper.json.gz"))));
        cut("a paper", paper.get("endContent").asString());
        for (var file : files(data.resolve("argdown"), "*.argdown")) {
            cut(file.getFileName().toString(), Files.readString(file, UTF_8));
        }
        for (var file : files(data.resolve("aif"), "*.json")) {
            for (JsonNode node : JsonMapper.shared().readTree(file.toFile()).get("nodes")) {
                add(file.getFileName().toString(), node.path("text").asString(""));
            }
        }
        for (var folder : files(data.resolve("polis"), "*")) {
            comments(Files.readString(folder.resolve("comments.csv"), UTF_8))
                    .forEach(comment -> add(folder.getFileName().toString(), comment));
        }
    }

    private static List<Path> files(Path folder, String glob) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, glob)) {
            files.forEach(found::add);
        }
        found.sort(null);
        return found;
    }

    /** The last field of each record but the first, which names the fields. */
    private static List<String> comments(String csv) {
        var comments = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.length(); i++) {
            var c = csv.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                field.setLength(0);
            } else if (!quoted && c == '\n') {
                comments.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        comments.add(field.toString());
        return comments.subList(1, comments.size());
    }

    private void cut(String source, String text) {
        for (var at = 0; at < text.length(); at += PASSAGE) {
            add(source, text.substring(at, Math.min(text.length(), at + PASSAGE)));
        }
    }

    private void add(String source, String text) {
        var normalised = Normalised.of(text);
        passages.add(new Passage(source, normalised, Fingerprints.of(normalised.text, 1)));
    }

    private String table() {
        var characters =
                passages.stream().mapToInt(passage -> passage.text.length()).sum();
        var table = new StringBuilder(
                "%,d passages of real prose with %,d letters and digits.%n%n".formatted(passages.size(), characters));
        table.append("| least | of other sources | of the same source |\n|---|---|---|\n");
        for (var least : LEAST) {
            table.append("| %d | %s | %s |%n"
                    .formatted(least, share(least, false, characters), share(least, true, characters)));
        }
        return table.toString();
    }

    /** How much of the prose is found in a passage that is not itself. */
    private String share(int least, boolean sameSource, int characters) {
        var matched = 0;
        var touched = 0;
        for (var passage : passages) {
            var hit = new BitSet();
            var search = new CommonPassages(passage.text, passage.fingerprints, least);
            for (var other : passages) {
                if (other != passage && other.source.equals(passage.source) == sameSource) {
                    search.with(other.text, other.fingerprints).forEach(found -> hit.set(found.start(), found.end()));
                }
            }
            matched += hit.cardinality();
            touched += hit.isEmpty() ? 0 : 1;
        }
        return String.format(Locale.ROOT, "%.3f %% in %d passages", 100.0 * matched / characters, touched);
    }
}
