package org.storytank.debate.exchange;

/** What sort of thing is claimed, as its author says. */
public enum Kind {
    FACT,
    VALUE,
    PROPOSAL
}
