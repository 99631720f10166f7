package org.storytank.moderation;

/**
 * A made-up case on which moderators practise, with what the house would do.
 *
 * @param reason the word of the kind of reason for which it was reported
 * @param question of the room in which it was said
 * @param hold whether the house would hold it; otherwise it would leave it
 */
public record PracticeCase(String id, String reason, boolean hold, InBoth question, InBoth text, InBoth why) {}
