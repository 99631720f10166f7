package org.storytank.debate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;

/** A wish that a claim be looked at again. @param by who wishes it; told to nobody but themselves */
public record Mark(ReviewReason reason, Optional<PersonId> by) {

    boolean isBy(@Nullable PersonId person) {
        return by.filter(one -> one.equals(person)).isPresent();
    }

    Mark withoutWho() {
        return new Mark(reason, Optional.empty());
    }
}
