package org.storytank.moderation.cases;

import org.storytank.graph.Ids;

/** Which decision. */
public record DecisionId(String value) {

    public DecisionId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
