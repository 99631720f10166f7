package org.storytank.debate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storytank.account.Role;

/** Somebody looking at a room, told what it is now; on any thread, one call at a time, to be answered at once. */
public interface RoomFollower {

    /** The room as it stands, at first and after each change. @param role what the one who looks may do in it */
    void now(Debate debate, Role role);

    /** Who is here. @param unnamed how many look on without having said a name */
    void present(List<Author> people, int unnamed);

    /** Which of the others are writing an answer at this moment, by the claim they answer. */
    default void answering(Map<ClaimId, List<Author>> people) {}

    /** The room is not open to them any more. */
    void closed();

    /** To be closed when they go. */
    @FunctionalInterface
    interface Following extends AutoCloseable {

        /** Says to the others that one is writing an answer to this claim, or, when it is empty, that one is not any more. Only of people with a name who may speak. */
        default void answers(Optional<ClaimId> claim) {}

        @Override
        void close();
    }
}
