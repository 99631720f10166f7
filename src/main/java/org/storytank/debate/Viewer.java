package org.storytank.debate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;

/** Somebody who looks at a debate. @param votes theirs @param owns whether they run the room @param faces how they see its people */
record Viewer(@Nullable PersonId person, Map<ClaimId, Ballot> votes, boolean owns, Faces faces) {}
