package org.storytank.story;

import java.time.Instant;

/** A story that its owners can still bring back. @param erasedAt when it will be gone for good */
public record DeletedStory(StoryId id, String title, Instant deletedAt, Instant erasedAt) {}
