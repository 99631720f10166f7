package org.storytank.story.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.source.CopySeen;
import org.storytank.source.References;
import org.storytank.source.WebAddress;
import org.storytank.story.SceneCitation;
import org.storytank.story.SceneCiting;
import org.storytank.story.SceneId;

/** The sources of a scene's passages, numbered for its page. */
@Component
class CitedLines {

    private final SceneCiting citing;
    private final References references;

    CitedLines(SceneCiting citing, References references) {
        this.citing = citing;
        this.references = references;
    }

    /** @param ends where passages end in the text, with the numbers that stand there */
    record Numbered(List<CitedLine> lines, Map<Integer, List<Integer>> ends) {}

    Numbered of(SceneId scene, @Nullable PersonId reader, Locale language) {
        var cited = citing.in(scene, reader);
        var lines = IntStream.rangeClosed(1, cited.size())
                .mapToObj(number -> line(number, cited.get(number - 1), language))
                .toList();
        return new Numbered(lines, SceneCitation.numbers(cited));
    }

    private CitedLine line(int number, SceneCitation cited, Locale language) {
        var citation = cited.citation();
        return new CitedLine(
                number,
                cited.passage().value(),
                cited.numberAt().isPresent(),
                citation.work().title(),
                references.of(citation, language),
                citation.source().address().value(),
                "/sources/" + citation.source().id(),
                citation.quote(),
                citation.locator(),
                citation.accessed().toString(),
                citation.archived().map(WebAddress::value).orElse(""),
                citation.copy().map(CopySeen::word).orElse(""),
                citation.copy().map(CopySeen::day).orElse(""));
    }
}
