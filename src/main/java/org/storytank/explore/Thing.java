package org.storytank.explore;

import java.util.Optional;
import org.storytank.graph.Ids;

/** Which story, scene, question, claim or source; a question goes by the id of its debate room. Said as {@code claim-k7m2pq}. */
public record Thing(Kind kind, String id) {

    public Thing {
        Ids.checked(id);
    }

    /** Reads what {@link #toString} says; empty for anything else, as it comes in from addresses. */
    public static Optional<Thing> of(String said) {
        var dash = said.indexOf('-');
        return dash < 0 ? Optional.empty() : of(said.substring(0, dash), said.substring(dash + 1));
    }

    public static Optional<Thing> of(String kind, String id) {
        return id.matches("[a-z0-9-]{1,64}") ? Kind.of(kind).map(known -> new Thing(known, id)) : Optional.empty();
    }

    @Override
    public String toString() {
        return kind.word() + "-" + id;
    }
}
