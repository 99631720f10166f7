package org.storytank.story;

import java.time.Instant;
import java.util.List;
import org.storytank.coediting.PassageMark;
import org.storytank.debate.RoomId;

/** The passages of scenes that raised debates. */
interface Passages {

    /** A passage with the room it raised. */
    record Questioned(PassageId id, PassageMark mark, RoomId room) {}

    /** Keeps a passage, unless its scene has {@code most} already. */
    boolean add(PassageId id, SceneId scene, PassageMark mark, Instant at, int most);

    void raises(PassageId id, RoomId room);

    /** Takes back a passage whose debate could not be opened. */
    void remove(PassageId id);

    /** Erases all passages of a scene, with what they cite; the debates they raised stay. */
    void eraseOf(SceneId scene);

    /** In the order in which they were marked. */
    List<Questioned> in(SceneId scene);
}
