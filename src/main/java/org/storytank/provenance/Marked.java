package org.storytank.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a text as pages show it.
 *
 * @param run whose words these are, when they are a machine's; empty when they are not
 * @param begins whether the badge stands before it: where a machine's words begin, not again after each few that a person put between
 * @param ends whether a passage that began so ends with it, and other words follow
 */
public record Marked(String text, String run, boolean begins, boolean ends) {

    /** After so many characters of other origin the badge is said again. */
    private static final int AGAIN = 60;

    public boolean isMachines() {
        return !run.isEmpty();
    }

    /** @param runs what their words are, as far as the page tells it */
    public Optional<TextClass> made(Map<String, TextClass> runs) {
        return Optional.ofNullable(runs.get(run));
    }

    public static List<Marked> of(LabelledText words) {
        var marked = new ArrayList<Marked>();
        for (var span : merged(words)) {
            var text = words.text().substring(span.start(), span.end());
            var run = run(span);
            if (run.isEmpty()) {
                marked.add(new Marked(text, "", false, false));
            } else {
                marked.add(new Marked(text, run, !goesOn(marked, run), false));
            }
        }
        return withEnds(marked);
    }

    /** Whether a machine's words that come next belong to the passage before them. */
    private static boolean goesOn(List<Marked> marked, String run) {
        var last = marked.size() - 1;
        if (last < 0) {
            return false;
        }
        var between = marked.get(last);
        if (between.isMachines()) {
            return between.run.equals(run);
        }
        return last > 0
                && marked.get(last - 1).run.equals(run)
                && between.text.length() <= AGAIN
                && !between.text.contains("\n");
    }

    private static List<Marked> withEnds(List<Marked> marked) {
        var all = new ArrayList<Marked>();
        for (var at = 0; at < marked.size(); at++) {
            var part = marked.get(at);
            var next = marked.stream().skip(at + 1L).filter(Marked::isMachines).findFirst();
            var ends = part.isMachines()
                    && at + 1 < marked.size()
                    && next.map(Marked::begins).orElse(true);
            all.add(new Marked(part.text, part.run, part.begins, ends));
        }
        return all;
    }

    /** People's words by whomever are one. */
    private static List<LabelledText.Span> merged(LabelledText words) {
        return words.withoutPeople().spans();
    }

    private static String run(LabelledText.Span span) {
        return span.origin() instanceof Origin.Draft(var id) ? id : "";
    }
}
