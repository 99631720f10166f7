package org.storytank.provenance;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text as pages show it.
 *
 * @param run whose words these are, when they are a machine's; empty when they are not
 * @param begins whether the badge stands before it: where a machine's words begin, not at each of them that a person wrote between
 */
public record Marked(String text, String run, boolean begins) {

    /** After so many characters of other origin the badge is said again. */
    private static final int AGAIN = 60;

    public boolean isMachines() {
        return !run.isEmpty();
    }

    public static List<Marked> of(LabelledText words) {
        var marked = new ArrayList<Marked>();
        var badge = "";
        var end = 0;
        for (var span : words.spans()) {
            var text = words.text().substring(span.start(), span.end());
            var run = span.origin() instanceof Origin.Draft(var id) ? id : "";
            if (run.isEmpty() && (marked.isEmpty() || marked.getLast().isMachines())) {
                marked.add(new Marked(text, "", false));
            } else if (run.isEmpty()) {
                marked.add(new Marked(marked.removeLast().text() + text, "", false));
            } else {
                var between = words.text().substring(end, span.start());
                var begins = !run.equals(badge) || between.length() > AGAIN || between.contains("\n");
                marked.add(new Marked(text, run, begins));
                badge = run;
                end = span.end();
            }
        }
        return marked;
    }
}
