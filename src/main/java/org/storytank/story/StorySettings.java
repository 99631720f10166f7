package org.storytank.story;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of everything a story may have.
 *
 * @param titleLength characters in the title of a story or a scene
 * @param scenesPerStory scenes in a story, those that can still be brought back included
 * @param storiesPerPerson stories a person owns, those that can still be brought back included
 * @param questionsPerScene debates drawn from the passages of one scene
 * @param citationsPerScene sources cited for the passages of one scene
 * @param storiesInAList how many stories a list shows, the ones changed last first
 * @param readAfter how long words of a story that is open to everyone rest before the rules of the house read them
 * @param readAtLatest how long words that never rest go unread by them
 * @param keepDeleted how long something deleted can be brought back before it is erased
 */
@ConfigurationProperties("storytank.story")
public record StorySettings(
        @DefaultValue("120") int titleLength,
        @DefaultValue("200") int scenesPerStory,
        @DefaultValue("200") int storiesPerPerson,
        @DefaultValue("50") int questionsPerScene,
        @DefaultValue("100") int citationsPerScene,
        @DefaultValue("100") int storiesInAList,
        @DefaultValue("20s") Duration readAfter,
        @DefaultValue("2m") Duration readAtLatest,
        @DefaultValue("30d") Duration keepDeleted) {}
