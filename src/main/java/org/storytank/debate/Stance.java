package org.storytank.debate;

/** On which side of a claim an argument stands, or what it says of the step by which that claim answers: that it does not hold, or needs more. */
public enum Stance {
    FOR,
    AGAINST,
    /** Against the step by which a claim speaks for or against another one. */
    UNDERCUT,
    /** With the step by which a claim answers another one: that proves something only together with this. */
    JOINT;

    /** Whether it is about the step a claim takes, and not about the claim: then it needs one. */
    public boolean isAboutStep() {
        return this == UNDERCUT || this == JOINT;
    }
}
