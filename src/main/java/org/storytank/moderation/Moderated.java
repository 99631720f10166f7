package org.storytank.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;

/** A kind of thing that can be reported, and put out of sight. Each feature that has one implements this for it. */
public interface Moderated {

    /** One short word for addresses and for the log, for example {@code claim}. */
    String kind();

    /** It as this reader sees it (null: somebody without a name); empty when there is none, or not for them. */
    Optional<Shown> seen(String id, @Nullable PersonId reader);

    /** It as it is kept, in sight or not, for its author and for moderators of a case; empty when it is gone for good. */
    Optional<Shown> kept(String id);

    /** Puts it, with all that answers it, out of the sight of everybody, and keeps it. False when it cannot be held; twice does no harm. */
    boolean hold(String id);

    /** Puts back what was held with it. Twice does no harm. */
    void restore(String id);

    /**
     * @param context what somebody has to know to understand it: the question, then what it answers
     * @param author while they are here
     * @param machine whether a machine wrote some of it
     */
    record Shown(String text, List<String> context, Optional<PersonId> author, Instant saidAt, boolean machine) {}
}
