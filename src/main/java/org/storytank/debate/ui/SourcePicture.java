package org.storytank.debate.ui;

import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.source.Citation;
import org.storytank.source.PartialDate;
import org.storytank.source.WebAddress;

/** A citation as one person's page shows it. */
record SourcePicture(
        String id,
        String page,
        String href,
        String host,
        String title,
        String authors,
        String issued,
        String quote,
        String locator,
        String accessed,
        String archived,
        boolean mine,
        boolean removable) {

    static SourcePicture of(Citation citation, @Nullable PersonId me, boolean owner) {
        var mine = citation.by().filter(by -> by.equals(me)).isPresent();
        return new SourcePicture(
                citation.id().value(),
                "/sources/" + citation.source().id(),
                citation.source().address().value(),
                citation.source().address().label(),
                citation.work().title(),
                String.join(", ", citation.work().authors()),
                citation.work().issued().map(PartialDate::value).orElse(""),
                citation.quote(),
                citation.locator(),
                citation.accessed().toString(),
                citation.archived().map(WebAddress::value).orElse(""),
                mine,
                mine || owner);
    }
}
