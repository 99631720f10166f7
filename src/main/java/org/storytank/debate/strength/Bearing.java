package org.storytank.debate.strength;

/** What an argument does to what it is about. */
enum Bearing {
    /** For a claim. */
    FOR,
    /** Against a claim. */
    AGAINST,
    /** Against the step of another argument, whose premises it leaves alone. */
    UNDERCUT
}
