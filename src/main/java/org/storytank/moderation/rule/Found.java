package org.storytank.moderation.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.storytank.moderation.Span;

/**
 * Whether a condition holds, and where in the text it does.
 *
 * @param spans empty also where it holds for the text as a whole
 */
record Found(boolean holds, List<Span> spans) {

    static final Found NOTHING = new Found(false, List.of());
    static final Found WHOLE = new Found(true, List.of());

    static Found at(List<Span> spans) {
        return spans.isEmpty()
                ? NOTHING
                : new Found(
                        true,
                        spans.stream()
                                .distinct()
                                .sorted(Comparator.comparingInt(Span::start).thenComparing(Span::end))
                                .toList());
    }

    static Found when(boolean holds) {
        return holds ? WHOLE : NOTHING;
    }

    Found and(Found other) {
        var both = new ArrayList<>(spans);
        both.addAll(other.spans);
        return new Found(holds && other.holds, both);
    }

    /** Where either holds. */
    Found or(Found other) {
        if (!holds) {
            return other;
        }
        return other.holds ? and(other) : this;
    }
}
