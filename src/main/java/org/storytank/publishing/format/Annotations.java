package org.storytank.publishing.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A block of Markdown Annotations (format 0.1, github.com/iainc/Markdown-Annotations): behind the text, which characters are whose. Ranges
 * count grapheme clusters; {@code @} is a person, {@code &} another author. The identifier in angle brackets is ours: the class, and the
 * contributor or the run. What nothing is known of stands under a key without either sign.
 */
final class Annotations {

    private static final Pattern KEY =
            Pattern.compile("(?<key>[^:<]*<storytank:(?<id>[^<>]*)>): (?<ranges>[0-9, ]+?) *");

    private final Edition edition;
    private final LinkedHashMap<String, List<int[]>> ranges = new LinkedHashMap<>();

    Annotations(Edition edition) {
        this.edition = edition;
    }

    /** @param made the word of the class */
    record Annotated(int from, int to, String made, String run, String by) {

        boolean sameOriginAs(Annotated other) {
            return made.equals(other.made) && run.equals(other.run) && by.equals(other.by);
        }
    }

    void add(int from, int to, Piece piece) {
        ranges.computeIfAbsent(key(piece), _ -> new ArrayList<>()).add(new int[] {from, to});
    }

    private String key(Piece piece) {
        var id = "storytank:%s/%s"
                .formatted(
                        piece.made().word(),
                        piece.made().isMachines()
                                ? piece.run().orElse("")
                                : piece.by().orElse(""));
        var name = switch (piece.made()) {
            case PERSON -> "@" + named(piece);
            case GENERATED, EDITED, CORRECTED ->
                "&"
                        + piece.run()
                                .flatMap(edition.work()::run)
                                .map(run -> run.model())
                                .orElse("AI");
            case IMPORTED, UNKNOWN -> "?";
        };
        return name.replaceAll("[:<>\\r\\n]", " ").strip() + " <" + id + ">";
    }

    private String named(Piece piece) {
        return piece.by()
                .flatMap(edition.work()::contributor)
                .flatMap(one -> one.name())
                .orElse("");
    }

    String block(String text) {
        var graphemes = new TreeMap<Integer, Integer>();
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        for (var at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            graphemes.put(at, graphemes.size());
        }
        var block =
                new StringBuilder("---\nAnnotations: 0,%d SHA-256 %s\n".formatted(graphemes.size() - 1, hash(text)));
        ranges.forEach((key, all) -> {
            block.append(key).append(':');
            all.forEach(range -> {
                var from = graphemes.ceilingEntry(range[0]).getValue();
                var to = graphemes.floorEntry(range[1]).getValue();
                block.append(' ').append(from).append(',').append(to - from);
            });
            block.append('\n');
        });
        return block.append("...\n").toString();
    }

    static List<Annotated> read(String block, String text) {
        var starts = new ArrayList<Integer>();
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        for (var at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            starts.add(at);
        }
        var annotated = new ArrayList<Annotated>();
        for (var line : block.split("\n")) {
            var key = KEY.matcher(line);
            if (key.matches()) {
                var id = key.group("id").split("/", 2);
                var machine = Check.isMachines(id[0]);
                var who = id.length > 1 ? id[1] : "";
                for (var range : key.group("ranges").split(" ")) {
                    var numbers = range.split(",");
                    var from = Integer.parseInt(numbers[0]);
                    var length = numbers.length > 1 ? Integer.parseInt(numbers[1]) : 1;
                    annotated.add(new Annotated(
                            starts.get(from),
                            starts.get(from + length),
                            id[0],
                            machine ? who : "",
                            machine ? "" : who));
                }
            }
        }
        annotated.sort(Comparator.comparingInt(Annotated::from));
        return annotated;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
