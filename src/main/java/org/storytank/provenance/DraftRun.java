package org.storytank.provenance;

import java.time.Instant;
import org.storytank.account.PersonId;

/**
 * One time a machine wrote for somebody.
 *
 * @param model as its provider calls it
 * @param askedBy who asked for it, and answers for its being here
 * @param prompt which prompt of this place was sent, and its version, as in {@code continue@1}; empty when that is not known
 */
public record DraftRun(String id, String model, Instant at, PersonId askedBy, Involvement involvement, String prompt) {

    public DraftRun {
        if (id.isBlank() || model.isBlank()) {
            throw new IllegalArgumentException("A draft run has an id and names its model");
        }
    }

    /** A run that wrote something new, by a prompt that nobody noted. */
    public DraftRun(String id, String model, Instant at, PersonId askedBy) {
        this(id, model, at, askedBy, Involvement.GENERATED, "");
    }

    /** The run as it is known when what it was given was a machine's already, in this way. */
    public DraftRun onTopOf(Involvement earlier) {
        return new DraftRun(id, model, at, askedBy, involvement.onTopOf(earlier), prompt);
    }
}
