package org.storytank.debate;

import java.time.Instant;
import java.util.Optional;

/** Of which kind the steps of answers are said to be. */
interface Schemes {

    /** False when it was said before, or the claim stands no more or answers nothing. */
    boolean choose(ClaimId claim, Optional<ArgumentScheme> scheme, Instant now);
}
