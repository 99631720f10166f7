package org.storytank.debate;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.storytank.account.Kept;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.PersonalData;
import org.storytank.coediting.DocumentService;
import org.storytank.source.ErasedPlaces;

/** What debates keep of people. Who said a claim, and whose a vote was, is an edge of the graph, which goes with the person. */
@Component
class DebateData implements PersonalData {

    private final Neo4jSaidBy said;
    private final Ballots ballots;
    private final Marks marks;
    private final Conclusions conclusions;
    private final SteelMen steelMen;
    private final Checks checks;
    private final Sifts sifts;
    private final ContextNotes notes;
    private final Suggestions suggestions;
    private final Floors floors;
    private final Scribes scribes;
    private final Masking masking;
    private final ErasedPlaces sources;
    private final DocumentService documents;
    private final ApplicationEventPublisher events;

    DebateData(
            Neo4jSaidBy said,
            Ballots ballots,
            Marks marks,
            Conclusions conclusions,
            SteelMen steelMen,
            Checks checks,
            Sifts sifts,
            ContextNotes notes,
            Suggestions suggestions,
            Floors floors,
            Scribes scribes,
            Masking masking,
            ErasedPlaces sources,
            DocumentService documents,
            ApplicationEventPublisher events) {
        this.said = said;
        this.ballots = ballots;
        this.marks = marks;
        this.conclusions = conclusions;
        this.steelMen = steelMen;
        this.checks = checks;
        this.sifts = sifts;
        this.notes = notes;
        this.suggestions = suggestions;
        this.floors = floors;
        this.scribes = scribes;
        this.masking = masking;
        this.sources = sources;
        this.documents = documents;
        this.events = events;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.of("debate.kept.claims"),
                Kept.of("debate.kept.votes"),
                Kept.of("debate.kept.marks"),
                Kept.of("debate.kept.conclusions"),
                Kept.of("debate.kept.fair"),
                Kept.of("debate.kept.checks"),
                Kept.of("debate.kept.sifts"),
                Kept.of("debate.kept.notes"),
                Kept.of("debate.kept.suggestions"),
                Kept.of("debate.kept.hands"),
                Kept.of("debate.kept.scribes"),
                Kept.of("debate.kept.masks"));
    }

    @Override
    public Map<String, Object> of(PersonId person) {
        return Map.ofEntries(
                Map.entry("claims", said.by(person)),
                Map.entry("votes", ballots.takenAlong(person)),
                Map.entry("marks", marks.takenAlong(person)),
                Map.entry("conclusions", conclusions.takenAlong(person)),
                Map.entry("steelMen", steelMen.takenAlong(person)),
                Map.entry("checks", checks.takenAlong(person)),
                Map.entry("sifts", sifts.takenAlong(person)),
                Map.entry("notes", notes.takenAlong(person)),
                Map.entry("suggestions", suggestions.takenAlong(person)),
                Map.entry("hands", floors.takenAlong(person)),
                Map.entry("writesDownIn", scribes.takenAlong(person)),
                Map.entry("masks", masking.takenAlong(person)));
    }

    @Override
    public void unlink(PersonId person, OwnPlaces own) {
        said.eraseRoomsNobodyElseMayRead(person).forEach(gone -> {
            gone.drafts().forEach(documents::erase);
            sources.forget(gone.room().place());
            events.publishEvent(new RoomErased(gone.room()));
        });
        said.unlink(person);
    }
}
