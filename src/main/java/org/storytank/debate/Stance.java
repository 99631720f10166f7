package org.storytank.debate;

/** On which side of a claim an argument stands. */
public enum Stance {
    FOR,
    AGAINST
}
