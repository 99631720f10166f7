package org.storytank.debate;

/** On which side of a claim an argument stands, or that it leaves the claim alone and objects to its reasoning. */
public enum Stance {
    FOR,
    AGAINST,
    /** Against the step by which a claim speaks for or against another one. */
    UNDERCUT
}
