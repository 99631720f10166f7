package org.storytank.source;

import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.source.origin.How;

/**
 * Somebody said in a place where a source comes from. It counts in that place, and nowhere else.
 *
 * @param source the one that derives
 * @param work what it derives from, in the words of the one who says so
 * @param by who says so, while they are here
 */
public record Derived(DerivationId id, SourceId source, How how, Source from, Work work, Optional<PersonId> by) {}
