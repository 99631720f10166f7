package org.storytank.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.storytank.coediting.PassageNow;
import org.storytank.coediting.TextRange;
import org.storytank.source.Citation;

/**
 * A source cited for a passage of a scene.
 *
 * @param now the passage as it stands; empty when all of it was deleted
 */
public record SceneCitation(PassageId passage, SceneId scene, Citation citation, Optional<PassageNow> now) {

    /** Where the passage is; empty when all of it was deleted. */
    public Optional<TextRange> where() {
        return now.map(PassageNow::where);
    }

    /** Where its number stands: behind the last letter of the passage; empty when nothing of it is left. */
    public OptionalInt numberAt() {
        var length = words().stripTrailing().length();
        return length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(where().orElseThrow().start() + length);
    }

    /** Where in the text which numbers stand. The number of a citation is its place among those of its scene, counted from 1. */
    public static Map<Integer, List<Integer>> numbers(List<SceneCitation> cited) {
        var numbers = new TreeMap<Integer, List<Integer>>();
        for (var number = 1; number <= cited.size(); number++) {
            var at = cited.get(number - 1).numberAt();
            if (at.isPresent()) {
                numbers.computeIfAbsent(at.getAsInt(), _ -> new ArrayList<>()).add(number);
            }
        }
        return numbers;
    }

    /** What the passage says; empty when all of it was deleted. */
    public String words() {
        return now.map(passage -> passage.words().text()).orElse("");
    }
}
