package org.storytank.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.storytank.account.PersonId;
import org.storytank.provenance.Origin.Draft;
import org.storytank.provenance.Origin.Human;

/**
 * A short text outside live documents, and where each of its characters comes from: a claim, a question, a quote.
 *
 * @param spans from the first character to the last, without gaps; neighbours differ in their origin
 */
public record LabelledText(String text, List<Span> spans) {

    /** Characters in a row of one origin, in UTF-16 units. */
    public record Span(int start, int length, Origin origin) {

        public int end() {
            return start + length;
        }
    }

    public LabelledText {
        spans = joined(spans);
        var end = spans.isEmpty() ? 0 : spans.getLast().end();
        if (end != text.length()) {
            throw new IllegalArgumentException(
                    "The origins tell of %d characters; the text has %d".formatted(end, text.length()));
        }
    }

    public static LabelledText of(String text, Origin origin) {
        return new LabelledText(text, text.isEmpty() ? List.of() : List.of(new Span(0, text.length(), origin)));
    }

    public static LabelledText typed(String text, PersonId by) {
        return of(text, new Human(by));
    }

    /** What a machine answered. */
    public static LabelledText of(String answer, DraftRun run) {
        return of(answer, new Draft(run.id()));
    }

    /** What a person made of it: what stands as it stood keeps its origin, what is new is theirs. */
    public LabelledText edited(String after, PersonId by) {
        return edited(after, new Human(by));
    }

    public LabelledText edited(String after, Origin by) {
        var old = origins();
        var starts = starts(text);
        var from = Survivors.of(text.codePoints().toArray(), after.codePoints().toArray());
        var origins = new Origin[after.length()];
        for (int character = 0, at = 0; at < after.length(); character++) {
            var end = at + Character.charCount(after.codePointAt(at));
            Arrays.fill(origins, at, end, from[character] == Survivors.NEW ? by : old[starts[from[character]]]);
            at = end;
        }
        return labelled(after, origins);
    }

    /** The same words in another normal form: what is new in it comes from where its neighbour comes from. */
    public LabelledText normalised(String after) {
        var origins = edited(after, new Origin.Unknown()).origins();
        Origin before =
                spans.isEmpty() ? new Origin.Unknown() : spans.getFirst().origin();
        var from = Survivors.of(text.codePoints().toArray(), after.codePoints().toArray());
        for (int character = 0, at = 0; at < after.length(); character++) {
            var end = at + Character.charCount(after.codePointAt(at));
            if (from[character] == Survivors.NEW) {
                Arrays.fill(origins, at, end, before);
            }
            before = origins[at];
            at = end;
        }
        return labelled(after, origins);
    }

    /** The same, with stretches that were known again; what was a machine's already stays with its run. */
    public LabelledText known(List<Span> machines) {
        var origins = origins();
        for (var found : machines) {
            for (var at = found.start(); at < found.end(); at++) {
                origins[at] = origins[at] instanceof Draft ? origins[at] : found.origin();
            }
        }
        return labelled(text, origins);
    }

    public LabelledText part(int start, int end) {
        return labelled(text.substring(start, end), Arrays.copyOfRange(origins(), start, end));
    }

    public LabelledText plus(LabelledText other) {
        var all = new ArrayList<>(spans);
        other.spans.forEach(span -> all.add(new Span(text.length() + span.start(), span.length(), span.origin())));
        return new LabelledText(text + other.text, all);
    }

    /** The same words, each origin as this changes it. */
    public LabelledText with(UnaryOperator<Origin> change) {
        return new LabelledText(
                text,
                spans.stream()
                        .map(span -> new Span(span.start(), span.length(), change.apply(span.origin())))
                        .toList());
    }

    /** The same, by people who are not told; a machine's words stay a machine's. */
    public LabelledText withoutPeople() {
        return with(origin -> origin instanceof Draft ? origin : new Origin.Unknown());
    }

    /** Whether this person wrote every character. */
    public boolean isAllBy(PersonId person) {
        return spans.stream().allMatch(span -> span.origin().equals(new Human(person)));
    }

    public boolean hasMachineWords() {
        return !machines().isEmpty();
    }

    /** The stretches that are a machine's. */
    public List<Span> machines() {
        return spans.stream().filter(span -> span.origin() instanceof Draft).toList();
    }

    /** The runs whose words stand here, in their order. */
    public Set<String> runs() {
        var runs = new LinkedHashSet<String>();
        spans.forEach(span -> {
            if (span.origin() instanceof Draft(var run)) {
                runs.add(run);
            }
        });
        return runs;
    }

    /** Who or what made words of it, white space aside. @param runs what is known of the runs */
    public Set<TextClass> classes(Map<String, TextClass> runs) {
        var classes = EnumSet.noneOf(TextClass.class);
        for (var span : spans) {
            if (!text.substring(span.start(), span.end()).isBlank()) {
                classes.add(
                        span.origin() instanceof Draft(var run)
                                ? runs.getOrDefault(run, TextClass.GENERATED)
                                : TextClass.of(span.origin(), null));
            }
        }
        return classes;
    }

    private Origin[] origins() {
        var origins = new Origin[text.length()];
        spans.forEach(span -> Arrays.fill(origins, span.start(), span.end(), span.origin()));
        return origins;
    }

    /** Where each character begins, in UTF-16 units: one that takes two of them is never divided. */
    private static int[] starts(String text) {
        var starts = new int[text.codePointCount(0, text.length())];
        for (int character = 0, at = 0; at < text.length(); character++) {
            starts[character] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        return starts;
    }

    private static LabelledText labelled(String text, Origin[] origins) {
        var spans = new ArrayList<Span>();
        for (int start = 0, end = 0; start < origins.length; start = end) {
            while (end < origins.length && origins[end].equals(origins[start])) {
                end++;
            }
            spans.add(new Span(start, end - start, origins[start]));
        }
        return new LabelledText(text, spans);
    }

    private static List<Span> joined(List<Span> spans) {
        var joined = new ArrayList<Span>();
        var end = 0;
        for (var span : spans) {
            if (span.start() != end || span.length() < 1) {
                throw new IllegalArgumentException(
                        "Origins follow one another without a gap; this one begins at %d, has %d characters and comes after %d"
                                .formatted(span.start(), span.length(), end));
            }
            end = span.end();
            if (!joined.isEmpty() && joined.getLast().origin().equals(span.origin())) {
                var before = joined.removeLast();
                joined.add(new Span(before.start(), before.length() + span.length(), span.origin()));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }
}
