package org.storytank.debate.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names that nothing in a map has yet. */
final class FreshNames {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    FreshNames(Stream<String> taken) {
        taken.forEach(this.taken::add);
    }

    /** The name itself if it is free, or else "name 2", "name 3" and so on. */
    String like(String name) {
        return like(name, " ");
    }

    String like(String name, String between) {
        var next = name;
        while (!taken.add(next)) {
            next = name + between + next(name, 2);
        }
        return next;
    }

    /** "a1", "a2" and so on. */
    String numbered(String letter) {
        var next = letter + next(letter, 1);
        while (!taken.add(next)) {
            next = letter + next(letter, 1);
        }
        return next;
    }

    private int next(String name, int first) {
        return numbers.merge(name, first, (before, _) -> before + 1);
    }
}
