package org.storytank.drafting;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which models people may ask, and bounds of what they ask. Without a model drafting is not set up.
 *
 * @param models by the names people see
 * @param silentFor an answer of which nothing comes for so long is given up
 * @param longest an answer takes at most this long
 * @param tokens an answer is asked to be at most so long, in tokens
 * @param characters what comes beyond this is not taken, whatever the model says
 * @param material characters of a text that are sent at most; of a longer one the end
 * @param wishLength characters in which a person says what they wish
 * @param region whose telephone numbers are known without their country's prefix before text is sent, as in {@code FR}
 * @param budget how much may be asked for in a day
 */
@ConfigurationProperties("storytank.drafting")
public record DraftingSettings(
        @DefaultValue Map<String, ModelEndpoint> models,
        @DefaultValue("20s") Duration silentFor,
        @DefaultValue("3m") Duration longest,
        @DefaultValue("800") int tokens,
        @DefaultValue("20000") int characters,
        @DefaultValue("12000") int material,
        @DefaultValue("500") int wishLength,
        @DefaultValue("FR") String region,
        @DefaultValue Budget budget) {

    private static final int CHARACTERS_PER_TOKEN = 3;

    /** Characters of a passage whose place an answer may take: no more than an answer can be long, or the end of the passage would be lost. */
    int passage() {
        return Math.min(Math.min(material, characters), tokens * CHARACTERS_PER_TOKEN);
    }
}
