package org.storytank.moderation.cases;

import org.storytank.graph.Ids;

/** Which case. */
public record CaseId(String value) {

    public CaseId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
