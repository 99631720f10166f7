package org.storytank.moderation.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What no example of any rule exercises. Phrases and conditions are looked after by {@link Mutants}; this tells of the words on the lists.
 *
 * @param entries of all lists
 * @param untried entries that stand in no example, by list
 */
record Coverage(int entries, Map<String, Set<String>> untried) {

    static Coverage of(RuleSet set) {
        var said = said(set);
        var untried = new LinkedHashMap<String, Set<String>>();
        var entries = 0;
        for (var list : set.lists()) {
            var all = new TreeSet<>(list.forms().values());
            entries += all.size();
            list.forms().forEach((form, entry) -> {
                if (said.contains(form)) {
                    all.remove(entry);
                }
            });
            if (!all.isEmpty()) {
                untried.put(list.name(), all);
            }
        }
        return new Coverage(entries, untried);
    }

    /** Every row of up to four words that stands in an example. */
    private static Set<String> said(RuleSet set) {
        var test = new SelfTest(set);
        var said = new HashSet<String>();
        for (var rule : set.rules()) {
            for (var sample : samples(rule.examples())) {
                var words =
                        test.reading(sample, SelfTest.timeline()).sentences().words();
                for (var from = 0; from < words.size(); from++) {
                    var row = new StringBuilder();
                    for (var to = from; to < Math.min(words.size(), from + 4); to++) {
                        row.append(to > from ? " " : "").append(words.get(to).form());
                        said.add(row.toString());
                    }
                }
            }
        }
        return said;
    }

    private static List<Sample> samples(Examples examples) {
        var all = new ArrayList<>(examples.match());
        all.addAll(examples.noMatch());
        all.addAll(examples.knownMiss());
        all.addAll(examples.knownFalse());
        return all;
    }

    int tried() {
        return entries - untried.values().stream().mapToInt(Set::size).sum();
    }
}
