package org.storytank.debate;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText;

/** A fact that somebody held against its sources, signed with their name. @param id by which it is reported @param by empty when they have left */
public record ClaimCheck(RemarkId id, Optional<Author> by, Finding finding, LabelledText reason, Instant at) {

    public boolean isBy(@Nullable PersonId person) {
        return by.filter(author -> author.id().equals(person)).isPresent();
    }
}
