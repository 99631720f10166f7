package org.storytank.source;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a citation may hold, in characters, and how many citations a text may have.
 *
 * @param entryLength of a source brought along in BibTeX, RIS or CSL-JSON
 * @param citationsSeen how many citations of a source are looked at for its page
 * @param derivationsPerSource of how many others a place may say that one source comes from them
 */
@ConfigurationProperties("storytank.source")
public record SourceSettings(
        @DefaultValue("300") int titleLength,
        @DefaultValue("300") int authorsLength,
        @DefaultValue("1000") int quoteLength,
        @DefaultValue("100") int locatorLength,
        @DefaultValue("20000") int entryLength,
        @DefaultValue("20") int citationsPerText,
        @DefaultValue("10") int derivationsPerSource,
        @DefaultValue("200") int citationsSeen) {}
