package org.storytank.debate;

import java.util.List;
import org.storytank.account.Role;

/** Somebody looking at a room, told what it is now; on any thread, one call at a time, to be answered at once. */
public interface RoomFollower {

    /** The room as it stands, at first and after each change. @param role what the one who looks may do in it */
    void now(Debate debate, Role role);

    /** Who is here. @param unnamed how many look on without having said a name */
    void present(List<Author> people, int unnamed);

    /** The room is not open to them any more. */
    void closed();

    /** To be closed when they go. */
    @FunctionalInterface
    interface Following extends AutoCloseable {

        @Override
        void close();
    }
}
