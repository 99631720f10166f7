package org.storytank.debate;

import org.storytank.graph.Ids;

/** Which of the things people say of a claim or of a whole debate: a conclusion, a signature under one, a check, a claim put fairly, a note on a source, what somebody found out about one. */
public record RemarkId(String value) {

    public RemarkId {
        Ids.checked(value);
    }

    /** Where whoever reads it reports it. */
    public String report() {
        return "/report/%s/%s".formatted(ModeratedRemarks.KIND, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
