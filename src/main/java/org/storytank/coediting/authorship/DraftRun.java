package org.storytank.coediting.authorship;

import java.time.Instant;
import org.storytank.account.PersonId;

/**
 * One time a machine wrote for somebody.
 *
 * @param model as its provider calls it
 * @param askedBy who asked for it, and answers for its being here
 */
public record DraftRun(String id, String model, Instant at, PersonId askedBy) {

    public DraftRun {
        if (id.isBlank() || model.isBlank()) {
            throw new IllegalArgumentException("A draft run has an id and names its model");
        }
    }
}
