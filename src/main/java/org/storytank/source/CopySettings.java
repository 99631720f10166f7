package org.storytank.source;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often archived copies are looked at, where the host lets sources be looked up at all.
 *
 * @param every how long after one look the next comes by itself
 * @param againAfter how long after one look somebody may ask for another
 * @param aRound how many at most in one round
 */
@ConfigurationProperties("storytank.source.copies")
public record CopySettings(
        @DefaultValue("30d") Duration every,
        @DefaultValue("10m") Duration againAfter,
        @DefaultValue("20") int aRound) {}
