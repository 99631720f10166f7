package org.storytank.source;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether what people cite is looked up on the web when they leave its title empty, and how far that may go.
 *
 * @param allowed no request leaves this machine for it while this is false
 * @param within from the first connection to the last byte, redirects included
 * @param bytes of a page; what is beyond is left out
 * @param redirects how many are followed
 * @param atOnce how many may be under way at one moment; further ones are not tried
 */
@ConfigurationProperties("storytank.source.lookup")
public record LookupSettings(
        @DefaultValue("false") boolean allowed,
        @DefaultValue("5s") Duration within,
        @DefaultValue("1000000") int bytes,
        @DefaultValue("5") int redirects,
        @DefaultValue("4") int atOnce) {}
