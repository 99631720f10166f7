package org.storytank.debate;

import java.time.Instant;

/** That somebody may not be well who said this; never the words. @param held whether it is out of sight for another reason */
public record CareNote(ClaimId claim, Instant at, boolean held) {}
