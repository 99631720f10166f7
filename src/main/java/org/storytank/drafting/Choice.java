package org.storytank.drafting;

import java.time.Instant;
import java.util.Optional;
import org.storytank.account.PersonId;

/**
 * Whether a place lets its writers ask a model. Off until an owner switches it on.
 *
 * @param since when it was chosen so; empty when nobody ever chose
 * @param by who chose, while they are here
 */
public record Choice(boolean on, Optional<Instant> since, Optional<PersonId> by) {

    static final Choice NEVER_CHOSEN = new Choice(false, Optional.empty(), Optional.empty());
}
