package org.storytank.debate;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText;
import org.storytank.source.SourceId;
import org.storytank.source.WebAddress;

/**
 * What somebody says one should know of a source that is cited in a room.
 *
 * @param id by which it is rated and reported
 * @param address where it says so: another page than the source itself
 * @param by empty when they have left
 */
public record ContextNote(
        RemarkId id, SourceId source, LabelledText text, WebAddress address, Optional<Author> by, Instant at) {

    public boolean isBy(@Nullable PersonId person) {
        return by.filter(author -> author.id().equals(person)).isPresent();
    }
}
