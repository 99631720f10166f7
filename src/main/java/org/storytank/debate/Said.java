package org.storytank.debate;

import java.util.List;
import org.storytank.moderation.Reason;

/**
 * What became of something that was said.
 *
 * @param held whether it waits for a person to read it: until then only its author sees it
 * @param reasons why it is held
 * @param help where help is, which its author is told; no reproach is in it
 * @param labels what rules remark beside it, for everybody
 */
public record Said(ClaimId claim, boolean held, List<Reason> reasons, List<Reason> help, List<Reason> labels) {

    public Said {
        reasons = List.copyOf(reasons);
        help = List.copyOf(help);
        labels = List.copyOf(labels);
    }

    /** Words that stand where everybody sees them, of which no rule speaks. */
    public static Said inSight(ClaimId claim) {
        return new Said(claim, false, List.of(), List.of(), List.of());
    }
}
