package org.storytank.debate.web;

import org.storytank.source.Citation;
import org.storytank.source.CopySeen;
import org.storytank.source.PartialDate;
import org.storytank.source.WebAddress;

/**
 * A citation as a plain page shows it.
 *
 * @param copy {@code holds} or {@code lacks}: whether the archived copy says what is quoted; empty where nobody has looked
 * @param copySeen the day on which somebody looked
 * @param inACopy whether there is a copy to look at, and words to look for
 */
public record SourceLine(
        String id,
        String href,
        String host,
        String title,
        String authors,
        String issued,
        String quote,
        String locator,
        String accessed,
        String archived,
        String copy,
        String copySeen,
        boolean inACopy) {

    static SourceLine of(Citation citation) {
        return new SourceLine(
                citation.source().id().value(),
                citation.source().address().value(),
                citation.source().address().label(),
                citation.work().title(),
                String.join(", ", citation.work().authors()),
                citation.work().issued().map(PartialDate::value).orElse(""),
                citation.quote(),
                citation.locator(),
                citation.accessed().toString(),
                citation.archived().map(WebAddress::value).orElse(""),
                citation.copy().map(CopySeen::word).orElse(""),
                citation.copy().map(CopySeen::day).orElse(""),
                citation.isInACopy());
    }
}
