package org.storytank.debate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.source.Explained;
import org.storytank.source.ExplainsSources;
import org.storytank.source.SourceId;

/** Context notes of all debates that somebody may read, on the page of a source. */
@Component
class NotesExplain implements ExplainsSources {

    private final ContextNotes notes;
    private final NoteStandings standings;
    private final AccessService access;

    NotesExplain(ContextNotes notes, NoteStandings standings, AccessService access) {
        this.notes = notes;
        this.standings = standings;
        this.access = access;
    }

    @Override
    public List<Explained> of(SourceId source, @Nullable PersonId asker) {
        return notes.of(source).stream()
                .filter(found -> access.roleIn(found.room().place(), asker).isPresent())
                .map(ContextNotes.InRoom::note)
                .filter(note -> standings.isAgreed(note.id()))
                .map(note -> new Explained(note.text(), note.address()))
                .toList();
    }
}
