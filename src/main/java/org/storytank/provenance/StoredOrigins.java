package org.storytank.provenance;

import java.util.ArrayList;
import java.util.List;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText.Span;

/**
 * Where the characters of a text come from, as it is kept beside the text: one line a span, {@code <length> <kind> <id>}, for example
 * {@code 12 person k7m2pq} or {@code 40 machine run-9}.
 */
public final class StoredOrigins {

    private StoredOrigins() {}

    public static List<String> write(LabelledText words) {
        return words.spans().stream()
                .map(span -> span.length() + " "
                        + switch (span.origin()) {
                            case Origin.Human(var person) -> "person " + person;
                            case Origin.Draft(var run) -> "machine " + run;
                            case Origin.Imported(var by) -> "imported " + by;
                            case Origin.Unknown() -> "unknown";
                        })
                .toList();
    }

    /** @throws IllegalArgumentException when the lines are not about this text */
    public static LabelledText read(String text, List<String> lines) {
        var spans = new ArrayList<Span>();
        var at = 0;
        for (var line : lines) {
            var parts = line.split(" ", 3);
            var length = Integer.parseInt(parts[0]);
            spans.add(new Span(at, length, origin(parts)));
            at += length;
        }
        return new LabelledText(text, spans);
    }

    private static Origin origin(String[] parts) {
        return switch (parts[1]) {
            case "person" -> new Origin.Human(new PersonId(parts[2]));
            case "machine" -> new Origin.Draft(parts[2]);
            case "imported" -> new Origin.Imported(new PersonId(parts[2]));
            case "unknown" -> new Origin.Unknown();
            default -> throw new IllegalArgumentException("A stored origin has the unknown kind " + parts[1]);
        };
    }
}
