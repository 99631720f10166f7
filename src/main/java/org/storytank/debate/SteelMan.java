package org.storytank.debate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;

/**
 * A claim in its strongest form, in the words of somebody else.
 *
 * @param answer whether the author of the claim says "yes, that is what I mean"; empty until they answered
 */
public record SteelMan(SteelManId id, Wording wording, Optional<Boolean> answer) {

    /** By which it is reported. */
    public RemarkId remark() {
        return id.remark();
    }

    public boolean isAccepted() {
        return answer.orElse(false);
    }

    public boolean isBy(@Nullable PersonId person) {
        return wording.by().filter(by -> by.id().equals(person)).isPresent();
    }

    /** Until the claim's author has said yes, it is between the two of them and those who run the room. @param all for one of those two */
    boolean isSeenBy(@Nullable PersonId person, boolean all) {
        return isAccepted() || all || isBy(person);
    }
}
