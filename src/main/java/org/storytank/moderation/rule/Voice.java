package org.storytank.moderation.rule;

/** Who says a word of a text, and whether they mean it. */
enum Voice {
    /** The author, meaning it. */
    OWN,
    /** Between quotation marks, in a text that says something about it. */
    QUOTED,
    /** Somebody else, whose words or thoughts the author tells: <i>you cannot say that …</i> */
    REPORTED,
    /** Denied or refused by the author: <i>it is not true that …</i> */
    DENIED
}
