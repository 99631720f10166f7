package org.storytank.moderation;

/** What a text is, where it stands. */
public enum Scope {
    CLAIM,
    QUESTION,
    COMMENT,
    SOURCE,
    NAME,
    TITLE,
    DESCRIPTION,
    STORY
}
