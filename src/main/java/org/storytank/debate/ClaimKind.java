package org.storytank.debate;

/** What a claim is, as its author says. Facts are checked against sources, proposals go to a decision, values are held. */
public enum ClaimKind {
    FACT,
    VALUE,
    PROPOSAL
}
