package org.storytank.publishing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.publishing.format.Note;
import org.storytank.source.References;
import org.storytank.source.WebAddress;
import org.storytank.story.SceneCitation;
import org.storytank.story.SceneCiting;
import org.storytank.story.SceneId;

/** The sources of a scene's passages, numbered for a file. */
@Component
class Notes {

    private final SceneCiting citing;
    private final References references;

    Notes(SceneCiting citing, References references) {
        this.citing = citing;
        this.references = references;
    }

    /** @param at where in the text which numbers stand */
    record Numbered(List<Note> notes, Map<Integer, List<Integer>> at) {}

    Numbered of(SceneId scene, @Nullable PersonId reader, Locale language) {
        var cited = citing.in(scene, reader);
        var notes = IntStream.rangeClosed(1, cited.size())
                .mapToObj(number -> note(number, cited.get(number - 1), language))
                .toList();
        return new Numbered(notes, SceneCitation.numbers(cited));
    }

    private Note note(int number, SceneCitation cited, Locale language) {
        var citation = cited.citation();
        return new Note(
                number,
                cited.numberAt().isPresent(),
                Pieces.clean(citation.work().title()),
                Pieces.clean(citation.source().address().toString()),
                Pieces.clean(references.of(citation, language)),
                Pieces.clean(citation.quote()),
                Pieces.clean(citation.locator()),
                citation.accessed().toString(),
                citation.archived().map(WebAddress::value).orElse(""));
    }
}
