package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;
import static org.storytank.account.Role.READER;
import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.moderation.Told;
import org.storytank.moderation.cases.KeptOut;
import org.storytank.source.CitationId;
import org.storytank.source.NotAccepted;
import org.storytank.source.PlainText;
import org.storytank.source.SourceId;
import org.storytank.source.WebAddress;
import org.storytank.source.bridging.Useful;

/**
 * Context notes: what one should know of a source. Others say whether a note is useful; it is put in front of everybody only once people
 * who usually disagree find it so.
 */
@Service
public class Noting {

    private final ContextNotes notes;
    private final NoteStandings standings;
    private final Rooms rooms;
    private final Remarking remarking;
    private final Masking masking;
    private final RoomOrder order;
    private final KeptOut restraints;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    Noting(
            ContextNotes notes,
            NoteStandings standings,
            Rooms rooms,
            Remarking remarking,
            Masking masking,
            RoomOrder order,
            KeptOut restraints,
            AccessService access,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.notes = notes;
        this.standings = standings;
        this.rooms = rooms;
        this.remarking = remarking;
        this.masking = masking;
        this.order = order;
        this.restraints = restraints;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** All notes on a source, in the room where it is cited; agreed ones first. Readers of the room may. */
    public List<NoteSeen> on(CitationId citation, @Nullable PersonId asker) {
        var place = cited(citation, asker, READER);
        var mine = asker == null ? Map.<RemarkId, Useful>of() : notes.ratedBy(asker, place.room());
        var faces = masking.faces(place.room(), asker);
        return of(place.room(), place.source()).stream()
                .map(note -> new NoteSeen(
                        MaskedDebate.of(note, faces),
                        standings.of(note.id()),
                        Optional.ofNullable(mine.get(note.id())),
                        note.isBy(asker)))
                .sorted((one, other) -> Boolean.compare(other.agreed(), one.agreed()))
                .toList();
    }

    /** What people who usually disagree find useful to know of the sources of a room. Readers of the room may. */
    public List<ContextNote> agreedIn(RoomId room, @Nullable PersonId asker) {
        access.require(room.place(), asker, READER);
        var faces = masking.faces(room, asker);
        return rooms.read(room).stream()
                .flatMap(debate -> debate.notes().stream())
                .filter(note -> standings.isAgreed(note.id()))
                .map(note -> MaskedDebate.of(note, faces))
                .toList();
    }

    /**
     * Says what one should know of a source; again replaces what one said of it in this room, and its ratings go. Whoever may speak in the
     * room may.
     *
     * @param address where it says so: another page than the source itself
     * @param heard whether they have read what a rule advises, and say it all the same
     * @throws Told when a rule of the house has something to say first, or would hold the words
     */
    public RemarkId note(PersonId by, CitationId citation, String text, String address, boolean heard) {
        var place = cited(citation, by, WRITER);
        var found = WebAddress.typed(address);
        if (found.value().equals(place.url())) {
            throw new NotAccepted(
                    "debate.note.itself", "This is the address of the source itself. Give another page that says so.");
        }
        var words = PlainText.lines("debate.note", settings.claimLength()).required(text);
        var said = remarking.said(by, place.room(), words, heard, RoomAct.CITE);
        var kept = notes.keep(place, said, found, by, clock.instant(), settings.notesPerSource())
                .orElseThrow(() -> new NotAccepted(
                        "debate.note.too-many",
                        "There are %d notes on this source in this debate already. Rate those instead.",
                        settings.notesPerSource()));
        events.tell(new SourceNoted(place.room()));
        return kept;
    }

    /** Takes a note back; the one who wrote it may, and those who run the room. */
    public void takeBack(PersonId by, RemarkId note) {
        var found = found(note);
        var own = found.by().filter(by::equals).isPresent();
        access.require(found.room().place(), by, own ? WRITER : FACILITATOR);
        notes.remove(note);
        events.tell(new SourceNoted(found.room()));
    }

    /** Says whether a note of somebody else is useful; the last word counts. Whoever may speak in the room may. */
    public void rate(PersonId by, RemarkId note, Useful useful) {
        var found = others(by, note);
        order.require(found.room(), RoomAct.CITE, RoomAct.VOTE);
        restraints.pace(by);
        notes.rate(note, by, useful, clock.instant());
        events.tell(new SourceNoted(found.room()));
    }

    /** Takes back what one said of a note. */
    public void unrate(PersonId by, RemarkId note) {
        var found = others(by, note);
        notes.unrate(note, by);
        events.tell(new SourceNoted(found.room()));
    }

    private ContextNotes.Found others(PersonId by, RemarkId note) {
        var found = found(note);
        access.require(found.room().place(), by, WRITER);
        if (found.by().filter(by::equals).isPresent()) {
            throw new NotAccepted("debate.note.own", "This note is your own. Others say whether it is useful.");
        }
        return found;
    }

    private ContextNotes.Found found(RemarkId note) {
        return notes.find(note).orElseThrow(() -> new Unknown("note"));
    }

    private ContextNotes.Place cited(CitationId citation, @Nullable PersonId person, Role needed) {
        var place = notes.placeOf(citation).orElseThrow(() -> new Unknown("citation"));
        access.require(place.room().place(), person, needed);
        return place;
    }

    private List<ContextNote> of(RoomId room, SourceId source) {
        return rooms.read(room).stream()
                .flatMap(debate -> debate.notes().stream())
                .filter(note -> note.source().equals(source))
                .toList();
    }
}
