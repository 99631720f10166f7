package org.storytank.debate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;

/** Somebody who looks at a debate. @param votes theirs @param owns whether they own the room */
record Viewer(@Nullable PersonId person, Map<ClaimId, Ballot> votes, boolean owns) {}
