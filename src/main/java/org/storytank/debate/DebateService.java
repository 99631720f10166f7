package org.storytank.debate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.PersonId;

/** The door to debates: open a room, state claims, argue for or against them, cite what they rest on. */
@Service
public class DebateService {

    /** A new room with its question; only the one who opens it is in it until they let others in. */
    public DebateRoom open(PersonId by, String question) {
        throw new UnsupportedOperationException("in work");
    }

    /**
     * A new room about a passage of a story, by a writer of that story. The story's readers read it and its writers speak in it;
     * the one who opens it owns it.
     */
    public DebateRoom open(PersonId by, String question, PassageQuoted quote) {
        throw new UnsupportedOperationException("in work");
    }

    /** The room, when it is open to this person. */
    public Optional<DebateRoom> find(RoomId room, @Nullable PersonId asker) {
        throw new UnsupportedOperationException("in work");
    }
}
