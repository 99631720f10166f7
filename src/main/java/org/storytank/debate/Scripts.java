package org.storytank.debate;

import java.time.Instant;
import java.util.List;

/** The scripts of all rooms. */
interface Scripts {

    /** In the stead of what was prepared before; nothing of it has begun. */
    void prepare(RoomId room, List<ScriptStep> steps);

    /** Begins the step after the {@code from} that have begun; false when others have begun meanwhile, or there is none. */
    boolean next(RoomId room, int from, Instant now);
}
