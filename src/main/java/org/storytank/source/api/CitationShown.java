package org.storytank.source.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.source.Citation;
import org.storytank.source.CopySeen;
import org.storytank.source.QuoteHash;
import org.storytank.source.WebAddress;

/**
 * What a text rests on.
 *
 * @param source the same for all who cite this address
 * @param authors as they were typed
 * @param issued a year, a month or a day
 * @param locator where in it: a page, a minute
 * @param accessed the day it was read
 * @param archived a copy that stays as it was then
 * @param quoteSha256 of the quote in UTF-8 and form C, each run of spaces and line ends as one space: whether a page still says it
 * @param copyHolds whether the archived copy says what is quoted, as it was looked at last; missing where nobody has looked
 * @param copySeenAt when that was
 * @param by who cited it, while they are here
 */
public record CitationShown(
        String id,
        String source,
        String address,
        String title,
        List<String> authors,
        @Nullable String issued,
        String quote,
        String locator,
        LocalDate accessed,
        @Nullable String archived,
        @Nullable String quoteSha256,
        @Nullable Boolean copyHolds,
        @Nullable Instant copySeenAt,
        @Nullable String by) {

    public static CitationShown of(Citation citation) {
        return new CitationShown(
                citation.id().value(),
                citation.source().id().value(),
                citation.source().address().value(),
                citation.work().title(),
                citation.work().authors(),
                citation.work().issued().map(Object::toString).orElse(null),
                citation.quote(),
                citation.locator(),
                citation.accessed(),
                citation.archived().map(WebAddress::value).orElse(null),
                citation.quoteHash().map(QuoteHash::value).orElse(null),
                citation.copy().map(CopySeen::holds).orElse(null),
                citation.copy().map(CopySeen::at).orElse(null),
                citation.by().map(PersonId::value).orElse(null));
    }
}
