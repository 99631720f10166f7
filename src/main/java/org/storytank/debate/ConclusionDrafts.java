package org.storytank.debate;

import java.util.Optional;
import org.storytank.coediting.DocumentId;

/** Which live texts belong to which room. */
interface ConclusionDrafts {

    Optional<ConclusionDraft> of(RoomId room);

    /** Those of the room, new ones when it has none. */
    ConclusionDraft open(RoomId room);

    /** The room whose this text is; empty when it is none's. */
    Optional<RoomId> roomOf(DocumentId document);
}
