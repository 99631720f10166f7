package org.storytank.debate;

import org.storytank.graph.Ids;

/** Which suggestion. */
public record SuggestionId(String value) {

    public SuggestionId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
