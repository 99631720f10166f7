package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.account.api.PersonShown;
import org.storytank.coediting.MachineWords;
import org.storytank.debate.NoteSeen;
import org.storytank.debate.Noting;
import org.storytank.debate.RemarkId;
import org.storytank.provenance.api.WordsShown;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;
import org.storytank.source.CitationId;
import org.storytank.source.bridging.Standing;
import org.storytank.source.bridging.Useful;

/** Context notes on sources, where these are cited. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Claims")
class NotesApi {

    private final Noting noting;
    private final WordsShown.Origins origins;
    private final MachineWords machines;

    NotesApi(Noting noting, WordsShown.Origins origins, MachineWords machines) {
        this.noting = noting;
        this.origins = origins;
        this.machines = machines;
    }

    /** @param address where it says so @param heard true once the person has read what a rule advises and wants it said all the same */
    record NewNote(String text, String address, @Nullable Boolean heard) {}

    /** @param useful yes, somewhat or no */
    record NoteRating(String useful) {}

    record NoteAdded(String id) {}

    /**
     * @param standing agreed, open (too few ratings, or people who usually disagree do not agree on it) or not_useful
     * @param mine what the asker found of it: yes, somewhat or no
     */
    record NoteShown(
            String id,
            String text,
            List<WordsShown> origins,
            String address,
            @Nullable PersonShown by,
            Instant at,
            String standing,
            @Nullable String mine) {}

    @GetMapping("/citations/{citation}/notes")
    @Operation(
            operationId = "contextNotes",
            summary =
                    "What people say one should know of a source, where it is cited; first what people who usually disagree find useful")
    List<NoteShown> read(Asker asker, @PathVariable String citation) {
        return noting.on(Given.id(citation, CitationId::new), asker.orNobody()).stream()
                .map(this::shown)
                .toList();
    }

    @PostMapping("/citations/{citation}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "noteContext",
            summary = "Says what one should know of a source; again replaces what one said, and its ratings go")
    NoteAdded note(Asker asker, @PathVariable String citation, @RequestBody NewNote given) {
        return new NoteAdded(noting.note(
                        asker.id(),
                        Given.id(citation, CitationId::new),
                        Given.required("text", given.text()),
                        Given.required("address", given.address()),
                        Given.yes(given.heard()))
                .value());
    }

    @DeleteMapping("/context-notes/{note}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "takeBackNote",
            summary = "Takes a context note back; one's own, or as owner of the debate")
    void takeBack(Asker asker, @PathVariable String note) {
        noting.takeBack(asker.id(), Given.id(note, RemarkId::new));
    }

    @PutMapping("/context-notes/{note}/rating")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "rateNote",
            summary = "Says whether somebody else's context note is useful: yes, somewhat or no")
    void rate(Asker asker, @PathVariable String note, @RequestBody NoteRating given) {
        noting.rate(asker.id(), Given.id(note, RemarkId::new), Given.oneOf(Useful.class, "useful", given.useful()));
    }

    @DeleteMapping("/context-notes/{note}/rating")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "unrateNote", summary = "Takes back what one said of a context note")
    void unrate(Asker asker, @PathVariable String note) {
        noting.unrate(asker.id(), Given.id(note, RemarkId::new));
    }

    private NoteShown shown(NoteSeen seen) {
        var note = seen.note();
        var by = note.by()
                .map(one -> new PersonShown(one.id().value(), one.name(), one.hue()))
                .orElse(null);
        var words = note.text();
        return new NoteShown(
                note.id().value(),
                words.text(),
                words.hasMachineWords() ? origins.of(words, machines.runs(words.runs()), by) : List.of(),
                note.address().value(),
                by,
                note.at(),
                standing(seen.standing()),
                seen.mine().map(Given::word).orElse(null));
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case Standing.Helpful _ -> "agreed";
            case Standing.NotHelpful _ -> "not_useful";
            case Standing.NotYetAgreed _ -> "open";
        };
    }
}
