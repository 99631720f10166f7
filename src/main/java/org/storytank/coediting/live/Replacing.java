package org.storytank.coediting.live;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What has to be changed in a passage so that it says something else, and no more than that: the rest keeps whoever wrote it. */
final class Replacing {

    // Words, runs of white space without line ends, every line end, every other sign.
    private static final Pattern TOKENS = Pattern.compile("\\n|[^\\S\\n]+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);

    /** @param start in the passage, in UTF-16 units @param length how much goes @param words what comes */
    record Edit(int start, int length, String words) {}

    private Replacing() {}

    /** Line by line when both have as many, so that each line keeps what kind of paragraph it is. */
    static List<Edit> lines(String before, String after) {
        var old = before.split("\n", -1);
        var fresh = after.split("\n", -1);
        if (old.length != fresh.length) {
            return before.equals(after) ? List.of() : List.of(new Edit(0, before.length(), after));
        }
        var edits = new ArrayList<Edit>();
        var at = 0;
        for (var line = 0; line < old.length; line++) {
            if (!old[line].equals(fresh[line])) {
                edits.add(new Edit(at, old[line].length(), fresh[line]));
            }
            at += old[line].length() + 1;
        }
        return edits;
    }

    /** Word by word. */
    static List<Edit> words(String before, String after) {
        var old = tokens(before);
        var fresh = tokens(after);
        var starts = new int[old.size() + 1];
        for (var i = 0; i < old.size(); i++) {
            starts[i + 1] = starts[i] + old.get(i).length();
        }
        return DiffUtils.diff(old, fresh).getDeltas().stream()
                .map(delta -> edit(delta, starts))
                .toList();
    }

    private static Edit edit(AbstractDelta<String> delta, int[] starts) {
        var from = delta.getSource().getPosition();
        var to = from + delta.getSource().size();
        return new Edit(
                starts[from],
                starts[to] - starts[from],
                String.join("", delta.getTarget().getLines()));
    }

    private static List<String> tokens(String text) {
        return TOKENS.matcher(text).results().map(match -> match.group()).toList();
    }
}
