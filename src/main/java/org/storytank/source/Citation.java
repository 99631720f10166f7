package org.storytank.source;

import java.time.LocalDate;
import java.util.Optional;
import org.storytank.account.PersonId;

/**
 * A text leans on a source.
 *
 * @param csl the whole description as CSL-JSON, as it was typed or brought along
 * @param quote the words of the source, or empty
 * @param locator where in the source, for example a page or a minute; or empty
 * @param accessed the day it was read
 * @param archived a copy that stays as it was when it was read
 * @param copy what was found when that copy was looked at; empty when nobody has, or there is nothing to look for
 * @param by who cited it, while they are here
 */
public record Citation(
        CitationId id,
        Source source,
        Work work,
        String csl,
        String quote,
        String locator,
        LocalDate accessed,
        Optional<WebAddress> archived,
        Optional<CopySeen> copy,
        Optional<PersonId> by) {

    /** Whether there is a copy to look at, and words to look for in it. */
    public boolean isInACopy() {
        return archived.isPresent() && !quote.isEmpty();
    }

    /** What tells whether the source still says the quoted words. */
    public Optional<QuoteHash> quoteHash() {
        return quote.isEmpty() ? Optional.empty() : Optional.of(QuoteHash.of(quote));
    }
}
