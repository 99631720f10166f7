package org.storytank.debate;

import java.util.List;
import java.util.Optional;

/** A claim was several in one and was divided. @param by who did so, while they are here @param parts in their order, as far as they stand here */
public record Split(Optional<Author> by, List<ClaimId> parts) {}
