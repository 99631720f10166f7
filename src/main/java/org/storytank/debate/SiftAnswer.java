package org.storytank.debate;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText;
import org.storytank.source.WebAddress;

/** What somebody found out about a source. @param address where they found it @param by empty when they have left */
public record SiftAnswer(
        RemarkId id, SiftQuestion question, LabelledText text, WebAddress address, Optional<Author> by, Instant at) {

    public boolean isBy(@Nullable PersonId person) {
        return by.filter(author -> author.id().equals(person)).isPresent();
    }
}
