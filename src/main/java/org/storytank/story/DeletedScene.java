package org.storytank.story;

import java.time.Instant;

/** A scene that the owners of its story can still bring back. @param erasedAt when it will be gone for good */
public record DeletedScene(Scene scene, Instant deletedAt, Instant erasedAt) {}
