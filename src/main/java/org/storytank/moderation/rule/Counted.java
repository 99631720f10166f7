package org.storytank.moderation.rule;

/** What is counted over a time. */
enum Counted {
    /** Texts of the same author. */
    TEXTS,
    /** Texts of the same author with the same words. */
    SAME_TEXT,
    /** Authors who sent the same words. */
    AUTHORS_OF_SAME_TEXT,
    /** Links of the same author. */
    LINKS
}
