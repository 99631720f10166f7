package org.storytank.coediting.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers from 0 for things that were spoken of, in the order in which they were first. */
final class Numbers<T> {

    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    boolean knows(T thing) {
        return numbers.containsKey(thing);
    }

    /** Its number; a new one when it was never spoken of. */
    int of(T thing) {
        return numbers.computeIfAbsent(thing, _ -> numbers.size());
    }

    List<T> inOrder() {
        return List.copyOf(numbers.keySet());
    }
}
