package org.storytank.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;

/**
 * Parameters that let Neo4j answer with the plan it has. It plans a query anew, in tenths of a second, for each type of each parameter
 * (null is one), and for each power of ten of the length of strings and lists.
 */
public final class OnePlan {

    /** Nobody's id, as long as anybody's. */
    private static final String NOBODY = "-".repeat(16);

    private static final int SHORTEST = 11;
    private static final int LONGEST = 100;

    private OnePlan() {}

    public static String of(@Nullable PersonId person) {
        return person == null ? NOBODY : person.value();
    }

    /** The ids in lists of 11 to 100, filled up with ids of nothing. */
    public static List<List<String>> of(List<String> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + LONGEST)
                .mapToObj(from -> filled(ids.subList(from, Math.min(ids.size(), from + LONGEST))))
                .toList();
    }

    /** The question with so many spaces after it that it is longer than this. */
    public static String longerThan(int characters, String question) {
        return question + " ".repeat(Math.max(0, characters + 1 - question.length()));
    }

    private static List<String> filled(List<String> ids) {
        var filled = new ArrayList<>(ids);
        filled.addAll(Collections.nCopies(Math.max(0, SHORTEST - ids.size()), ""));
        return filled;
    }
}
