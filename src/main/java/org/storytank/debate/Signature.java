package org.storytank.debate;

import java.time.Instant;
import java.util.Optional;
import org.storytank.provenance.LabelledText;

/** Somebody's word on a conclusion. @param id by which it is reported @param by empty when they have left @param why how they see it; may be empty when they agree */
public record Signature(RemarkId id, Optional<Author> by, boolean agrees, LabelledText why, Instant at) {}
