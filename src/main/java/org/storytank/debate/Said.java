package org.storytank.debate;

import java.util.List;
import org.storytank.moderation.Reason;

/**
 * What became of something that was said.
 *
 * @param held whether it waits for a person to read it: until then only its author sees it
 * @param reasons why it is held; otherwise what its author is told all the same
 */
public record Said(ClaimId claim, boolean held, List<Reason> reasons) {

    public Said {
        reasons = List.copyOf(reasons);
    }
}
