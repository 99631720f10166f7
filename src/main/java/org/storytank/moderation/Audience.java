package org.storytank.moderation;

/** Who is in the place where a text is said. */
public enum Audience {
    ADULTS,
    MINORS
}
