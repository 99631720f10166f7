package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.provenance.LabelledText;
import org.storytank.source.CitationId;
import org.storytank.source.SourceId;
import org.storytank.source.WebAddress;
import org.storytank.source.bridging.Rating;
import org.storytank.source.bridging.Useful;

/** What people say one should know of sources, each in the room where the source is cited, and what others found of that. */
interface ContextNotes {

    /** The room and the source of a citation in a room. */
    record Place(RoomId room, SourceId source, String url) {}

    /** Where a note stands, and whose it is. */
    record Found(RoomId room, Optional<PersonId> by) {}

    record InRoom(RoomId room, ContextNote note) {}

    /** How far ratings have changed: two that are equal stand for the same ratings. */
    record State(long notes, long ratings, Optional<Instant> last) {}

    Optional<Place> placeOf(CitationId citation);

    /**
     * Keeps a note; what this person noted there before goes, with its ratings.
     *
     * @return its id, or empty when the source has as many in this room as it may
     */
    Optional<RemarkId> keep(Place place, LabelledText text, WebAddress address, PersonId by, Instant now, int atMost);

    Optional<Found> find(RemarkId note);

    /** On a source in all rooms that cite it, the oldest first. */
    List<InRoom> of(SourceId source);

    void remove(RemarkId note);

    /** The last one counts. */
    void rate(RemarkId note, PersonId by, Useful useful, Instant now);

    void unrate(RemarkId note, PersonId by);

    /** What this person found of notes in this room. */
    Map<RemarkId, Useful> ratedBy(PersonId person, RoomId room);

    State state();

    /** All ratings of all rooms: who usually disagrees with whom shows only in many. */
    List<Rating<String, String>> ratings();

    /** What this person noted and found, to be taken along. */
    List<Map<String, Object>> takenAlong(PersonId person);
}
