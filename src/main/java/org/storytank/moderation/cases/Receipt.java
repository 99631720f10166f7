package org.storytank.moderation.cases;

import java.time.Instant;

/**
 * What somebody who reported learns.
 *
 * @param state {@code waiting}, {@code held}, {@code dismissed}, {@code undone} or {@code overturned}
 * @param decidedAt when, or the moment of the report
 */
public record Receipt(Ground reason, Instant at, String state, Instant decidedAt) {

    public boolean isDecided() {
        return !state.equals("waiting");
    }
}
