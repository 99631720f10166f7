package org.storytank.debate.ui;

import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.source.Citation;
import org.storytank.source.CopySeen;
import org.storytank.source.PartialDate;
import org.storytank.source.WebAddress;

/**
 * A citation as one person's page shows it.
 *
 * @param copy {@code holds} or {@code lacks}: whether the archived copy says what is quoted; empty where nobody has looked
 * @param copySeen when that was
 */
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
        String copy,
        String copySeen,
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
                citation.copy().map(CopySeen::word).orElse(""),
                citation.copy().map(seen -> seen.at().toString()).orElse(""),
                mine,
                mine || owner);
    }
}
