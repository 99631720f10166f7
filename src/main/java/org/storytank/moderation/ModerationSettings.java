package org.storytank.moderation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the rules are, and how much of what was sent is remembered for those that count.
 *
 * @param rules a folder; empty for the rules that came with the product
 * @param audience who is in the rooms of this place: a school says minors
 * @param lookEvery how often the folder is looked at; a change is in force at most so long after it was saved
 * @param authors who are remembered at once, and as many different texts; the one heard of longest ago is forgotten first
 * @param textsAnAuthor of each of them
 * @param longest characters of a text that are read; of a longer one the beginning
 */
@ConfigurationProperties("storytank.moderation")
public record ModerationSettings(
        @DefaultValue("") String rules,
        @DefaultValue("adults") Audience audience,
        @DefaultValue("2s") Duration lookEvery,
        @DefaultValue("10000") int authors,
        @DefaultValue("200") int textsAnAuthor,
        @DefaultValue("20000") int longest) {}
