package org.storytank.moderation.rule;

/** How a word was made to look like another, or like none. */
enum Disguise {
    /** Letters of two alphabets in one word. */
    MIXED_ALPHABETS,
    /** Characters that take no room, inside a word. */
    INVISIBLE_CHARACTERS,
    /** Letters in circles, of double width, of mathematics. */
    DRESSED_UP,
    /** {@code d é t e s t e}, {@code d.é.t.e.s.t.e}. */
    SPACED_LETTERS,
    /** {@code d3teste}. */
    DIGITS_FOR_LETTERS,
    /** {@code dééééteste}. */
    STRETCHED,
    /** {@code jedéteste}. */
    GLUED,
    /** One letter missing, or two that changed places. */
    MISSPELT
}
