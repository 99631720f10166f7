package org.storytank.coediting.yjs;

import java.util.List;
import java.util.Map;

/** Formatted text as Quill writes it: what is inserted, with which attributes, in order. */
public record Delta(List<Op> ops) {

    public Delta {
        ops = List.copyOf(ops);
    }

    /** {@code insert} is a {@link String}, an embed as JSON values (maps, lists, strings, numbers), or a nested type. */
    public record Op(Object insert, Map<String, Object> attributes) {}
}
