package org.storytank.story.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
        var lines = new ArrayList<CitedLine>();
        var ends = new TreeMap<Integer, List<Integer>>();
        for (var cited : citing.in(scene, reader)) {
            var number = lines.size() + 1;
            lines.add(line(number, cited, language));
            cited.numberAt()
                    .ifPresent(at ->
                            ends.computeIfAbsent(at, _ -> new ArrayList<>()).add(number));
        }
        return new Numbered(List.copyOf(lines), ends);
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
