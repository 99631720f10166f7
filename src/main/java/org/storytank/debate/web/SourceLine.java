package org.storytank.debate.web;

import org.storytank.source.Citation;
import org.storytank.source.PartialDate;
import org.storytank.source.WebAddress;

/** A citation as a plain page shows it. */
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
        String archived) {

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
                citation.archived().map(WebAddress::value).orElse(""));
    }
}
